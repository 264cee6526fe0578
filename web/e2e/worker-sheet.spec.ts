import { expect, test, type Locator, type Page } from '@playwright/test';
import { look } from './look';
import { field, openFromMenu, signIn } from './steps';

const LAST_NAME = 'Vandenbrœucke';

async function choose(page: Page, box: Locator, option: string): Promise<void> {
  await box.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function refuseThenSignIn(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page).toHaveURL(/\/connexion/);
  await look(page, '01-sign-in');
  await page.getByLabel('E-mail').fill('claire.moreau@demo.ruche.example');
  await page.getByLabel('Mot de passe', { exact: false }).first().fill('not the password');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'ne convient pas' })).toBeVisible();
  await signIn(page);
}

async function requireDrivingLicence(page: Page): Promise<void> {
  await openFromMenu(page, 'Gestion des champs');
  await look(page, '02-fields');
  await page.getByRole('checkbox', { name: 'Permis de conduire : obligatoire sur Fiche Particulier' }).check();
  await expect(page.getByRole('link', { name: 'Voir ces fiches' })).toBeVisible();
  await look(page, '03-fields-changed');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Les réglages des champs sont enregistrés.')).toBeVisible();
}

async function addOwnField(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un champ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter un champ' });
  await dialog.getByRole('textbox', { name: 'Libellé (obligatoire)' }).fill('Chien accepté');
  await choose(page, dialog.getByRole('combobox', { name: 'Type' }), 'Oui / Non');
  await look(page, '04-own-field');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Le champ « Chien accepté » est ajouté.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Chien accepté/ })).toBeVisible();
}

async function createWorker(page: Page): Promise<void> {
  await openFromMenu(page, 'Nouvel intervenant');
  await choose(page, field(page, 'Civilité'), 'Mme');
  await field(page, 'Nom').fill(LAST_NAME);
  await field(page, 'Prénom').fill('Élise');
  const address = page.getByRole('group', { name: /Adresse principale/ });
  await address.getByLabel('Numéro et rue').fill('12 rue des Tilleuls');
  await address.getByLabel('Code postal').fill('59000');
  await address.getByLabel('Ville').fill('Lille');
  await look(page, '05-new-worker');
  await page.getByRole('button', { name: 'Enregistrer' }).first().click();
  const licence = field(page, 'Permis de conduire');
  await expect(licence).toHaveAccessibleDescription(/Remplissez ce champ/);
  await expect(field(page, 'Nom')).toHaveValue(LAST_NAME);
  await look(page, '06-refused');
  await choose(page, licence, 'Permis B');
  await choose(page, field(page, 'Chien accepté'), 'Oui');
  await page.getByRole('button', { name: 'Enregistrer' }).first().click();
  await expect(page.getByText('La fiche est créée.')).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .or(page.getByRole('banner'))
      .getByText(/^SA\d{5}$/)
      .first(),
  ).toBeVisible();
}

async function findInList(page: Page): Promise<void> {
  await openFromMenu(page, 'Liste des intervenants');
  await look(page, '07-list');
  await page.getByLabel('Rechercher un intervenant').first().fill('vandenbroeucke');
  await expect(page).toHaveURL(/vandenbroeucke/);
  await page.getByRole('link', { name: new RegExp(LAST_NAME, 'i') }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(LAST_NAME, 'i') })).toBeVisible();
}

async function editAndWalk(page: Page): Promise<void> {
  await look(page, '08-sheet');
  await field(page, 'Téléphone mobile').fill('0692123456');
  await look(page, '09-sheet-changed');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('La fiche est enregistrée.')).toBeVisible();
  await expect(field(page, 'Téléphone mobile')).toHaveValue('06 92 12 34 56');
  await openFromMenu(page, 'Liste des intervenants');
  const names = page.getByRole('table').getByRole('link', { name: /^(Mme|M\.) / });
  const [first, second] = [await names.nth(0).innerText(), await names.nth(1).innerText()];
  await names.nth(0).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  await arrow(page, 'Intervenant suivant').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  await expect(page).toHaveTitle(/^Fiche intervenant \S+ · Ruche$/);
  await expect(arrow(page, 'Intervenant suivant')).toBeFocused();
  await arrow(page, 'Premier intervenant').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
}

function arrow(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Intervenants de la liste' }).getByRole('button', { name });
}

async function markFavorite(page: Page): Promise<void> {
  await openFromMenu(page, 'Liste des intervenants');
  await page.keyboard.press('Control+k');
  // At once, as one who knows the keys does: no letter may be lost.
  await page.keyboard.type('vandenbroeucke');
  await expect(page.getByLabel('Nom, numéro, téléphone, e-mail, ou un écran')).toHaveValue('vandenbroeucke');
  await expect(page.getByRole('option', { name: new RegExp(LAST_NAME, 'i') })).toBeVisible();
  await look(page, '14-palette');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Favori' }).click();
  await expect(page.getByRole('button', { name: 'Favori' })).toHaveAttribute('aria-pressed', 'true');
  await openFromMenu(page, 'Favoris');
  await look(page, '10-favorites');
  await page.getByRole('link', { name: new RegExp(LAST_NAME, 'i') }).click();
}

async function makeInactive(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Passer en Inactif' }).click();
  await expect(page.getByText('La fiche est enregistrée.')).toBeVisible();
  await openFromMenu(page, 'Anciens intervenants');
  await page.getByLabel('Rechercher un intervenant').first().fill('vandenbroeucke');
  await expect(page.getByRole('link', { name: new RegExp(LAST_NAME, 'i') })).toBeVisible();
  await look(page, '11-former');
}

test('an agency decides what its sheets ask for, and a worker is followed under those rules', async ({ page }) => {
  await test.step('sign in', () => refuseThenSignIn(page));
  await test.step('make « Permis de conduire » required', () => requireDrivingLicence(page));
  await test.step('add a field of its own', () => addOwnField(page));
  await test.step('create a worker, refused without the licence', () => createWorker(page));
  await test.step('find the worker in the list', () => findInList(page));
  await test.step('edit, and move with the arrows', () => editAndWalk(page));
  await test.step('mark as favourite', () => markFavorite(page));
  await test.step('make inactive, and find under Anciens', () => makeInactive(page));
});
