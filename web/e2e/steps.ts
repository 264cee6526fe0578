import { expect, type Locator, type Page } from '@playwright/test';

/** A control of the sheet by its whole label; `required` as the screen says it to screen readers. */
export function field(page: Page, label: string): Locator {
  const name = new RegExp(`^${label}( \\(obligatoire\\))?$`);
  const main = page.getByRole('main');
  return main.getByRole('textbox', { name }).or(main.getByRole('combobox', { name }));
}

/** Opens a screen by its name in the main menu. */
export async function openFromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Signs in as the administrator of the demo agency, from the page of sign-in. */
export async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mail').fill('claire.moreau@demo.ruche.example');
  await page.getByLabel('Mot de passe', { exact: false }).first().fill('ruche-demo-2026!');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeVisible();
}
