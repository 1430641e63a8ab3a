import { createTransport } from 'nodemailer';
import type { Mail } from './alertMail.js';

/** A connection to the mail server. */
export interface MailServer {
  /** Rejects when the server does not take the mail. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

const PATIENCE_MS = 10_000;

/** Opens the way to a mail server; it connects when there is something to send. */
export function openMailServer({
  smtpUrl,
  from,
}: {
  readonly smtpUrl: string;
  readonly from: string;
}): MailServer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 3 * PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, headers }) {
      await transport.sendMail({
        from,
        // As an object: a text would be read as a list of addresses.
        to: { name: '', address: to },
        subject,
        text,
        headers: { ...headers },
      });
    },
    close: () => transport.close(),
  };
}
