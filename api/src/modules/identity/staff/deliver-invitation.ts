import { clock } from '../../../platform/clock';
import type { Localized } from '../../../platform/errors/localized';
import { sendMail } from '../../../platform/mail/send-mail';
import type { Handler } from '../../../platform/outbox';
import { hashSecret } from '../secret';
import { invitingAgencyName } from './invitation.queries';
import { isOpen } from './invitation.rules';
import { invitationUrl, readInvitationMessage } from './make-invitation';
import { UserRow } from './user.entity';
import { fullNameOf } from './user.rules';

/**
 * Sends an invitation by e-mail. Delivered twice it is one e-mail to most mailboxes, with one link. Nothing is sent to
 * somebody who is not invited any more, or whose invitation was made anew since: that one comes in a message of its own.
 */
export const deliverInvitation: Handler = async (source, delivery) => {
  const { userId, mailId, token } = readInvitationMessage(delivery);
  const user = await source.manager.findOneBy(UserRow, {
    agencyId: delivery.agencyId,
    id: userId,
    invitationHash: hashSecret(token),
  });
  if (user === null || !isOpen(user, clock.now())) return;
  const agency = await invitingAgencyName(source.manager, user);
  const url = invitationUrl(token);
  await sendMail({
    id: mailId,
    to: { name: fullNameOf(user), address: user.email },
    subject: subjectFor(agency)[user.language],
    text: textFor({ firstName: user.firstName, agency, url })[user.language],
  });
};

function subjectFor(agency: string): Localized {
  return { fr: `${agency} vous invite sur Ruche`, en: `${agency} invites you to Ruche` };
}

function textFor({ firstName, agency, url }: { firstName: string; agency: string; url: string }): Localized {
  return {
    fr: `Bonjour ${firstName},

${agency} vous ouvre un accès à Ruche. Choisissez votre mot de passe à cette adresse, valable 7 jours :

${url}

Si vous n'attendiez pas ce message, ne faites rien : personne n'aura d'accès sous votre nom.
`,
    en: `Hello ${firstName},

${agency} gives you access to Ruche. Choose your password at this address, valid for 7 days:

${url}

If you did not expect this message, do nothing: nobody will have access in your name.
`,
  };
}
