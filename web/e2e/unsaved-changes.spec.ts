import { expect, test, type Page } from '@playwright/test';
import { look } from './look';
import { field, openFromMenu, signIn } from './steps';

const TYPED = 'Sonner deux fois.';

/** Presses the browser's Back, which answers only once a page is left. */
function pressBack(page: Page): void {
  void page.goBack().catch(() => null);
}

async function typeOnSheet(page: Page): Promise<void> {
  await openFromMenu(page, 'Liste des intervenants');
  await page
    .getByRole('table')
    .getByRole('link', { name: /^(Mme|M\.) / })
    .first()
    .click();
  await field(page, 'Commentaire').fill(TYPED);
  await expect(page.getByText('Modifié : Commentaire')).toBeVisible();
}

async function stay(page: Page): Promise<void> {
  const sheet = page.url();
  pressBack(page);
  const dialog = page.getByRole('dialog', { name: 'Modifications non enregistrées' });
  await expect(dialog).toBeVisible();
  await look(page, '13-unsaved');
  await dialog.getByRole('button', { name: 'Rester sur la page' }).click();
  await expect(dialog).toBeHidden();
  expect(page.url()).toBe(sheet);
  await expect(field(page, 'Commentaire')).toHaveValue(TYPED);
}

async function leave(page: Page): Promise<void> {
  pressBack(page);
  await page.getByRole('button', { name: 'Quitter sans enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Liste des intervenants' })).toBeVisible();
  await page
    .getByRole('table')
    .getByRole('link', { name: /^(Mme|M\.) / })
    .first()
    .click();
  await expect(field(page, 'Commentaire')).not.toHaveValue(TYPED);
}

test('the browser’s Back asks before it loses what was typed on a sheet', async ({ page }) => {
  await test.step('sign in', async () => {
    await page.goto('/');
    await signIn(page);
  });
  await test.step('type on a sheet', () => typeOnSheet(page));
  await test.step('go back, and stay', () => stay(page));
  await test.step('go back, and leave', () => leave(page));
});
