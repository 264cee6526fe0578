type Reply = { uploadId: string } | { errors: { message: string }[] } | 'unreachable' | Promise<{ uploadId: string }>;

/** Answers POST /files/uploads in the API's place, one reply after the other; gives what was sent, in order. */
export function fakeUploads(...replies: Reply[]): { kind: string; file: File }[] {
  const sent: { kind: string; file: File }[] = [];
  class FakeRequest extends EventTarget {
    readonly upload = new EventTarget();
    response: unknown = null;
    responseType = '';
    private url = '';
    open(_method: string, url: string): void {
      this.url = url;
    }
    setRequestHeader(): void {
      return;
    }
    send(body: FormData): void {
      const kind = new URL(this.url, 'http://localhost').searchParams.get('kind') ?? '';
      const reply = replies[sent.length];
      sent.push({ kind, file: body.get('file') as File });
      this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded: 1, total: 2 }));
      void Promise.resolve(reply).then((answer) => {
        this.response = answer;
        this.dispatchEvent(new Event(answer === 'unreachable' || answer === undefined ? 'error' : 'load'));
      });
    }
    abort(): void {
      this.dispatchEvent(new Event('abort'));
    }
  }
  window.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
  return sent;
}
