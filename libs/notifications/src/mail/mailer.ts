import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { CONFIG, type Config } from '@app/platform';
import { Undelivered } from '../attempts/undelivered.js';
import { judgeFailure } from './judge-failure.js';

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
  private transport?: Promise<Transporter>;
  /** What is being sent, by its id: whether anything of it was read tells whether it can have arrived. */
  private readonly bodies = new Map<string, Readable>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Sends one mail; throws `Undelivered` when the server does not take it, or may have taken it. */
  async send(mail: Outgoing): Promise<void> {
    const { smtpUrl } = this.config;
    if (!smtpUrl) throw new Undelivered('put_off', 'SMTP_URL');
    try {
      const transport = await (this.transport ??= this.open(smtpUrl));
      await transport.sendMail({ ...mail, headers: { 'Auto-Submitted': 'auto-generated' } });
    } catch (error) {
      const wasBegun = this.bodies.get(mail.messageId)?.readableDidRead ?? false;
      throw judgeFailure(error as Error, wasBegun);
    } finally {
      this.bodies.delete(mail.messageId);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }

  private async open(url: string): Promise<Transporter> {
    // Only the worker sends: the api never comes here.
    const { createTransport } = await import('nodemailer');
    // One call is one try: the pool is not to send again by itself.
    const options = { pool: true, maxRequeues: 0, connectionTimeout: 10_000, socketTimeout: 20_000 } as const;
    const transport = createTransport({ url, ...options });
    transport.use('stream', ({ message }, done) => {
      message.processFunc((body: Readable) => {
        this.bodies.set(message.messageId(), body);
        return body;
      });
      done();
    });
    return transport;
  }
}
