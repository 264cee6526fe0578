/** What Mantine asks of a browser and jsdom does not have. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

function matchNothing(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

window.ResizeObserver = NoResizeObserver;
window.matchMedia = matchNothing;
window.HTMLElement.prototype.scrollIntoView = () => undefined;
document.documentElement.lang = 'fr';
