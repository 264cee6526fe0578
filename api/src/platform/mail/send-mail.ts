import { createTransport } from 'nodemailer';
import { env } from '../env';

/** An e-mail in plain text, to one person. */
export interface Mail {
  /** Stable for one e-mail, e.g. the id of the outbox message: most mailboxes show an e-mail sent twice once. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

/** How long the mail server may take to answer, in each step. */
const ANSWER_MS = 8_000;

/** Tells whether e-mails can leave: SMTP_URL is set. */
export function mailIsSet(): boolean {
  return env().smtpUrl !== undefined;
}

/** Hands an e-mail to the server of SMTP_URL, from MAIL_FROM; returns when it was taken. Throws when it was not. */
export async function sendMail({ id, to, subject, text }: Mail): Promise<void> {
  const { smtpUrl, mailFrom } = env();
  if (smtpUrl === undefined) throw new Error('SMTP_URL is not set.');
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: ANSWER_MS,
    greetingTimeout: ANSWER_MS,
    socketTimeout: ANSWER_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: mailFrom,
      to: { name: oneLine(to.name), address: oneLine(to.address) },
      subject: oneLine(subject),
      text,
      messageId: `<${id}@${new URL(smtpUrl).hostname}>`,
    });
  } finally {
    transport.close();
  }
}

/** A line break in a header would let a name or a subject add headers of its own. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
