/** The cookie that keeps, in this browser, whether the left bar is folded to icons: 1 when it is. */
export const FOLDED_COOKIE = 'ruche-bar-folded';

/** Keeps the choice for a year. */
export function rememberFolded(folded: boolean): void {
  document.cookie = `${FOLDED_COOKIE}=${folded ? '1' : '0'}; path=/; max-age=31536000; samesite=lax`;
}
