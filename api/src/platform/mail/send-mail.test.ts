import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { env } from '../env';
import { mailIsSet, sendMail } from './send-mail';

/** What the mail server was told, line by line. */
let heard: string[];
/** Its answer to RCPT TO. */
let toRecipient: string;
let server: Server;

beforeAll(async () => {
  server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  heard = [];
  toRecipient = '250 taken';
  env().smtpUrl = `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  env().mailFrom = 'Ruche <no-reply@example.fr>';
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** As much of a mail server as one e-mail needs. */
function serve(socket: Socket): void {
  let inText = false;
  socket.write('220 ready\r\n');
  createInterface({ input: socket }).on('line', (line) => {
    heard.push(line);
    if (inText && line !== '.') return;
    inText = line === 'DATA';
    socket.write(`${answerTo(line)}\r\n`);
    if (line === 'QUIT') socket.end();
  });
}

function answerTo(line: string): string {
  if (line === 'DATA') return '354 go on';
  return line.startsWith('RCPT') ? toRecipient : '250 taken';
}

const MAIL = {
  id: 'm1',
  to: { name: 'Zoé Le Goff', address: 'zoe@example.fr' },
  subject: 'Bienvenue',
  text: 'Bonjour',
};

test('an e-mail is handed over with its sender, its recipient and an id of its own', async () => {
  await sendMail(MAIL);
  expect(heard).toEqual(
    expect.arrayContaining([
      'MAIL FROM:<no-reply@example.fr>',
      'RCPT TO:<zoe@example.fr>',
      'Subject: Bienvenue',
      'Message-ID: <m1@127.0.0.1>',
      'Bonjour',
    ]),
  );
});

test('a name or a subject adds no header', async () => {
  await sendMail({ ...MAIL, to: { ...MAIL.to, name: 'Zoé\r\nBcc: x@example.fr' }, subject: 'a\nX-Added: b' });
  expect(heard.filter((line) => /^(Bcc|X-Added)/i.test(line))).toEqual([]);
  expect(heard).toContain('Subject: a X-Added: b');
});

test('an e-mail that is not taken throws, with the code of the server', async () => {
  toRecipient = '550 nobody of that name';
  await expect(sendMail(MAIL)).rejects.toMatchObject({ code: 'EENVELOPE', responseCode: 550 });
});

test('without a mail server it says so', async () => {
  expect(mailIsSet()).toBe(true);
  env().smtpUrl = undefined;
  expect(mailIsSet()).toBe(false);
  await expect(sendMail(MAIL)).rejects.toThrow('SMTP_URL is not set.');
});
