import { expect, test, type Page } from '@playwright/test';
import { look } from './look';
import { openFromMenu, signIn } from './steps';

const [FIRST, SECOND, THIRD] = ['Permis de conduire', 'Moyen de transport', 'Titre de transport'];

/** The names of those fields from the top of the table down. */
function order(page: Page): Promise<string[]> {
  const name = new RegExp(`^(${FIRST}|${SECOND}|${THIRD})$`);
  return page.getByRole('rowheader', { name }).allInnerTexts();
}

async function moveDownByKeyboard(page: Page): Promise<void> {
  await openFromMenu(page, 'Gestion des champs');
  await expect.poll(() => order(page)).toEqual([FIRST, SECOND, THIRD]);
  const handle = page.getByRole('button', { name: `Déplacer ${FIRST}` });
  await handle.focus();
  await handle.press('Space');
  await expect(handle).toHaveAttribute('aria-pressed', 'true');
  await handle.press('ArrowDown');
  await expect(page.getByText(`Le champ ${FIRST} est à la place 2.`)).toBeAttached();
  await handle.press('Space');
  await expect(page.getByText(`Le champ ${FIRST} est posé à la place 2.`)).toBeAttached();
  await expect.poll(() => order(page)).toEqual([SECOND, FIRST, THIRD]);
  await look(page, '12-field-moved');
}

async function saveAndReload(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Les réglages des champs sont enregistrés.')).toBeVisible();
  await page.reload();
  await expect.poll(() => order(page)).toEqual([SECOND, FIRST, THIRD]);
}

async function followOnSheet(page: Page): Promise<void> {
  await openFromMenu(page, 'Nouvel intervenant');
  const labels = page.getByRole('region', { name: 'Déplacements' }).locator('label');
  await expect(labels).toHaveText([SECOND, FIRST, THIRD]);
}

test('an agency puts its fields in another order with the keyboard alone', async ({ page }) => {
  await test.step('sign in', async () => {
    await page.goto('/');
    await signIn(page);
  });
  await test.step('move « Permis de conduire » one place down', () => moveDownByKeyboard(page));
  await test.step('save, and find it there again', () => saveAndReload(page));
  await test.step('find the same order on a sheet', () => followOnSheet(page));
});
