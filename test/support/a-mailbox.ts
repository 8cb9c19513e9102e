import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server in this process that delivers to a list. */
export interface Mailbox {
  /** For SMTP_URL. */
  url: string;
  /** What has arrived, oldest first. */
  mails: Email[];
  /** Set to have every mail refused with this SMTP answer, such as 451. */
  refuseWith: number | null;
  close(): Promise<void>;
}

export async function aMailbox(): Promise<Mailbox> {
  const mails: Email[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (mailbox.refuseWith !== null)
          return done(Object.assign(new Error('refused'), { responseCode: mailbox.refuseWith }));
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail);
          done();
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  const mailbox: Mailbox = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuseWith: null,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return mailbox;
}
