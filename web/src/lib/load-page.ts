/** Leaves for a page of the application by a full load: nothing that was read stays in the browser's memory. */
export function loadPage(path: string): void {
  window.location.assign(path);
}
