import { cleanup, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { ADMIN, render } from '@/test/render';
import type { Colleague } from './colleagues.documents';
import { ColleaguesScreen } from './colleagues-screen';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const ANNE: Colleague = {
  id: 'u1',
  firstName: 'Anne',
  lastName: 'Martin',
  fullName: 'Anne Martin',
  email: 'anne@exemple.fr',
  role: 'ADMIN',
  seesPayroll: true,
  state: 'ACTIVE',
  lastSignInAt: '2026-11-24T08:00:00.000Z',
  viewerCanEdit: false,
};
const CLAIRE: Colleague = {
  ...ANNE,
  id: 'u2',
  firstName: 'Claire',
  lastName: 'Moreau',
  fullName: 'Claire Moreau',
  email: 'claire@exemple.fr',
  role: 'MANAGER',
  seesPayroll: false,
  lastSignInAt: null,
  viewerCanEdit: true,
};

const reads = (users: Colleague[] = [ANNE, CLAIRE], byEmail = false) => ({
  Colleagues: { users },
  InvitationsByEmail: { invitationsByEmail: byEmail },
});
const field = (name: RegExp) => screen.getByRole('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function openMenuOf(name: string, user: ReturnType<typeof render>['user']): Promise<void> {
  await user.click(await screen.findByRole('button', { name: `Actions pour ${name}` }));
}

describe('the list', () => {
  test('shows who may sign in, as what, and since when he has not', async () => {
    fakeApi(reads());
    const { container } = render(<ColleaguesScreen />);
    const row = await screen.findByRole('row', { name: /Claire Moreau/ });
    expect(within(row).getByText('Gestion')).toBeVisible();
    expect(within(row).getByText('Actif')).toBeVisible();
    expect(within(row).getByText('Jamais')).toBeVisible();
    expect(screen.getByRole('row', { name: /Anne Martin/ })).toHaveTextContent('mar. 24 nov. 2026');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('offers nothing for one’s own account', async () => {
    fakeApi(reads());
    render(<ColleaguesScreen />);
    await screen.findByRole('button', { name: 'Actions pour Claire Moreau' });
    expect(screen.queryByRole('button', { name: 'Actions pour Anne Martin' })).not.toBeInTheDocument();
  });
});

describe('inviting', () => {
  async function openInvitation(answers: object, byEmail = false) {
    const asked = fakeApi({ ...reads([ANNE], byEmail), ...answers });
    const { user } = render(<ColleaguesScreen />);
    await user.click(button('Inviter un collègue'));
    await screen.findByRole('dialog', { name: 'Inviter un collègue' });
    return { asked, user };
  }
  async function fillIn(user: ReturnType<typeof render>['user']): Promise<void> {
    await user.type(field(/Prénom/), 'Sophie');
    await user.type(field(/^Nom/), 'Bernard');
    await user.type(field(/E-mail/), 'sophie@exemple.fr');
  }

  test('makes an account and shows its link this once', async () => {
    const invitationUrl = 'http://localhost:3000/invitation/jeton';
    const { asked, user } = await openInvitation({
      InviteColleague: {
        inviteColleague: { user: { id: 'u3', fullName: 'Sophie Bernard' }, invitationUrl, errors: [] },
      },
    });
    await fillIn(user);
    await user.click(screen.getByRole('checkbox', { name: /Données de paie/ }));
    await user.click(button('Créer l’invitation'));
    const dialog = await screen.findByRole('dialog', { name: 'Invitation pour Sophie Bernard' });
    expect(within(dialog).getByText(invitationUrl)).toBeVisible();
    expect(asked.find(({ operation }) => operation === 'InviteColleague')?.variables).toEqual({
      input: {
        firstName: 'Sophie',
        lastName: 'Bernard',
        email: 'sophie@exemple.fr',
        role: 'MANAGER',
        seesPayroll: true,
      },
    });
    await user.click(button('J’ai copié le lien'));
    expect(screen.queryByText(invitationUrl)).not.toBeInTheDocument();
  });

  test('says to whom the invitation went when it leaves by e-mail', async () => {
    const { user } = await openInvitation(
      { InviteColleague: { inviteColleague: { user: { id: 'u3', fullName: 'S' }, invitationUrl: null, errors: [] } } },
      true,
    );
    await fillIn(user);
    await user.click(button('Envoyer l’invitation'));
    expect(await screen.findByText('L’invitation est envoyée à sophie@exemple.fr.')).toBeVisible();
  });

  test('an address already in use is said beside its field, and what was typed is kept', async () => {
    const errors = [refusal('EMAIL_TAKEN', 'Cette adresse sert déjà.', ['email'])];
    const { user } = await openInvitation({
      InviteColleague: { inviteColleague: { user: null, invitationUrl: null, errors } },
    });
    await fillIn(user);
    await user.click(button('Créer l’invitation'));
    expect(await screen.findByText('Cette adresse sert déjà.')).toBeVisible();
    expect(field(/E-mail/)).toHaveAccessibleDescription(/Cette adresse sert déjà\./);
    expect(field(/Prénom/)).toHaveValue('Sophie');
    expect(await axe(document.body)).toHaveNoViolations();
  });

  test('empty fields and half an address are caught before anything is sent', async () => {
    const { asked, user } = await openInvitation({});
    await user.type(field(/E-mail/), 'sophie@');
    await user.click(button('Créer l’invitation'));
    expect(field(/Prénom/)).toHaveAccessibleDescription('Remplissez ce champ.');
    expect(field(/E-mail/)).toHaveAccessibleDescription(/Écrivez une adresse e-mail complète/);
    expect(asked.map(({ operation }) => operation)).not.toContain('InviteColleague');
  });

  test('closing with something typed asks first', async () => {
    const { user } = await openInvitation({});
    await user.type(field(/Prénom/), 'Sophie');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('dialog', { name: 'Modifications non enregistrées' })).toBeVisible();
    await user.click(button('Rester sur la page'));
    expect(field(/Prénom/)).toHaveValue('Sophie');
  });
});

describe('changing a colleague', () => {
  async function openEditing(answers: object) {
    const asked = fakeApi({ ...reads(), ...answers });
    const { user } = render(<ColleaguesScreen />);
    await openMenuOf('Claire Moreau', user);
    await user.click(await screen.findByRole('menuitem', { name: 'Modifier' }));
    await screen.findByRole('dialog', { name: 'Modifier le compte « Claire Moreau »' });
    return { asked, user };
  }

  test('saves the new name and rights', async () => {
    const { asked, user } = await openEditing({ UpdateColleague: { updateColleague: { errors: [] } } });
    await user.clear(field(/^Nom/));
    await user.type(field(/^Nom/), 'Morel');
    await user.click(button('Enregistrer'));
    expect(await screen.findByText('Le compte est enregistré.')).toBeVisible();
    expect(asked.find(({ operation }) => operation === 'UpdateColleague')?.variables).toEqual({
      input: { id: 'u2', firstName: 'Claire', lastName: 'Morel', role: 'MANAGER', seesPayroll: false },
    });
  });

  test('a refusal stands beside its field and what was typed is kept', async () => {
    const errors = [refusal('LAST_ADMIN', 'Gardez au moins un administrateur.', ['role'])];
    const { user } = await openEditing({ UpdateColleague: { updateColleague: { errors } } });
    await user.type(field(/^Nom/), ' Petit');
    await user.click(button('Enregistrer'));
    expect(await screen.findByText('Gardez au moins un administrateur.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: /Rôle/ })).toHaveAccessibleDescription(/Gardez au moins/);
    expect(field(/^Nom/)).toHaveValue('Moreau Petit');
  });

  test('an emptied name is caught before anything is sent', async () => {
    const { asked, user } = await openEditing({});
    await user.clear(field(/Prénom/));
    await user.click(button('Enregistrer'));
    expect(field(/Prénom/)).toHaveAccessibleDescription('Remplissez ce champ.');
    expect(asked.map(({ operation }) => operation)).not.toContain('UpdateColleague');
  });
});

describe('the right to payroll data', () => {
  const box = () => screen.getByRole('checkbox', { name: /Données de paie/ });
  const WITHOUT = { viewer: { ...ADMIN, user: { ...ADMIN.user, seesPayroll: false } } };

  async function openEditing(colleague: Colleague) {
    fakeApi(reads([ANNE, colleague]));
    const { user } = render(<ColleaguesScreen />, WITHOUT);
    await openMenuOf('Claire Moreau', user);
    await user.click(await screen.findByRole('menuitem', { name: 'Modifier' }));
    await screen.findByRole('dialog', { name: 'Modifier le compte « Claire Moreau »' });
  }

  test('cannot be given by an administrator who lacks it, and the form says who can', async () => {
    fakeApi(reads());
    const { user } = render(<ColleaguesScreen />, WITHOUT);
    await user.click(button('Inviter un collègue'));
    await screen.findByRole('dialog', { name: 'Inviter un collègue' });
    expect(box()).toBeDisabled();
    expect(box()).toHaveAccessibleDescription(/un administrateur qui les voit peut donner ce droit/);
    expect(await axe(document.body)).toHaveNoViolations();
  });

  test('cannot be given later either, but can be taken away', async () => {
    await openEditing(CLAIRE);
    expect(box()).toBeDisabled();
    cleanup();
    await openEditing({ ...CLAIRE, seesPayroll: true });
    expect(box()).toBeEnabled();
  });
});

describe('deactivating', () => {
  test('asks, names the colleague, and says it was done', async () => {
    const asked = fakeApi({ ...reads(), DeactivateColleague: { deactivateColleague: { errors: [] } } });
    const { user } = render(<ColleaguesScreen />);
    await openMenuOf('Claire Moreau', user);
    await user.click(await screen.findByRole('menuitem', { name: 'Désactiver' }));
    const dialog = await screen.findByRole('dialog', { name: 'Désactiver le compte « Claire Moreau » ?' });
    await user.click(within(dialog).getByRole('button', { name: 'Désactiver' }));
    expect(await screen.findByText('Le compte « Claire Moreau » est désactivé.')).toBeVisible();
    expect(asked.find(({ operation }) => operation === 'DeactivateColleague')?.variables).toEqual({ userId: 'u2' });
  });

  test('a refusal is said at the foot of the screen', async () => {
    const errors = [refusal('LAST_ADMIN', 'Gardez au moins un administrateur.')];
    fakeApi({ ...reads(), DeactivateColleague: { deactivateColleague: { errors } } });
    const { user } = render(<ColleaguesScreen />);
    await openMenuOf('Claire Moreau', user);
    await user.click(await screen.findByRole('menuitem', { name: 'Désactiver' }));
    const dialog = await screen.findByRole('dialog', { name: /Désactiver le compte/ });
    await user.click(within(dialog).getByRole('button', { name: 'Désactiver' }));
    expect(await screen.findByText('Gardez au moins un administrateur.')).toBeVisible();
  });
});

describe('a forgotten password', () => {
  async function confirmReset(answers: object) {
    const asked = fakeApi({ ...reads(), ...answers });
    const { user } = render(<ColleaguesScreen />);
    await openMenuOf('Claire Moreau', user);
    await user.click(await screen.findByRole('menuitem', { name: 'Réinitialiser le mot de passe' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Réinitialiser le mot de passe du compte « Claire Moreau » ?',
    });
    expect(asked.map(({ operation }) => operation)).not.toContain('ResetPassword');
    await user.click(within(dialog).getByRole('button', { name: 'Réinitialiser le mot de passe' }));
    return asked;
  }

  test('is replaced after a question, and the new link is shown this once', async () => {
    const invitationUrl = 'http://localhost:3000/invitation/autre';
    const asked = await confirmReset({ ResetPassword: { resetPassword: { invitationUrl, errors: [] } } });
    const dialog = await screen.findByRole('dialog', { name: 'Invitation pour Claire Moreau' });
    expect(within(dialog).getByText(invitationUrl)).toBeVisible();
    expect(screen.queryByRole('dialog', { name: /Réinitialiser/ })).not.toBeInTheDocument();
    expect(asked.find(({ operation }) => operation === 'ResetPassword')?.variables).toEqual({ userId: 'u2' });
  });

  test('that the API does not replace is said at the foot of the screen', async () => {
    const errors = [refusal('PAYROLL_RIGHT_NEEDED', 'Ce compte voit les données de paie, et vous non.')];
    await confirmReset({ ResetPassword: { resetPassword: { invitationUrl: null, errors } } });
    expect(await screen.findByText('Ce compte voit les données de paie, et vous non.')).toBeVisible();
  });
});

test('a deactivated colleague can be let in again', async () => {
  const asked = fakeApi({
    ...reads([{ ...CLAIRE, state: 'DEACTIVATED' }]),
    ReactivateColleague: { reactivateColleague: { errors: [] } },
  });
  const { user } = render(<ColleaguesScreen />);
  await openMenuOf('Claire Moreau', user);
  await user.click(await screen.findByRole('menuitem', { name: 'Réactiver' }));
  expect(await screen.findByText('Le compte « Claire Moreau » est réactivé.')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'ReactivateColleague')?.variables).toEqual({ userId: 'u2' });
});

test('an invitation can be renewed, and its new link is shown', async () => {
  const invitationUrl = 'http://localhost:3000/invitation/autre';
  fakeApi({
    ...reads([{ ...CLAIRE, state: 'INVITED' }]),
    RenewInvitation: { renewInvitation: { invitationUrl, errors: [] } },
  });
  const { user } = render(<ColleaguesScreen />);
  await openMenuOf('Claire Moreau', user);
  await user.click(await screen.findByRole('menuitem', { name: 'Renouveler l’invitation' }));
  expect(await screen.findByText(invitationUrl)).toBeVisible();
});
