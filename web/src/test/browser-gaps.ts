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

/** A large screen of somebody who asked for less motion: nothing moves on after the test has looked. */
function matchMedia(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: media === '(prefers-reduced-motion: reduce)',
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

// A test of what runs on the server has no window.
if (typeof window !== 'undefined') {
  window.ResizeObserver = NoResizeObserver;
  window.matchMedia = matchMedia;
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  document.documentElement.lang = 'fr';
}
