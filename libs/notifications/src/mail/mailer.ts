import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '@app/platform';

export interface Outgoing {
  to: string;
  from: { name: string; address: string };
  subject: string;
  text: string;
  /** The same for every try, so that a mail server or reader can tell a repetition. */
  messageId: string;
}

/** Hands mail to the server at `SMTP_URL`. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) { smtpUrl }: Config) {
    this.transport = smtpUrl
      ? createTransport({ url: smtpUrl, pool: true, connectionTimeout: 10_000, socketTimeout: 20_000 })
      : null;
  }

  /** Sends one mail; throws when the server does not take it. */
  async send(mail: Outgoing): Promise<void> {
    if (!this.transport) throw new Error('SMTP_URL is not set: mail cannot be sent');
    await this.transport.sendMail({ ...mail, headers: { 'Auto-Submitted': 'auto-generated' } });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
