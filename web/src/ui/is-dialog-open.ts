/** Whether a dialog lies over the page: what the keyboard says is then not meant for the page. */
export function isDialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
