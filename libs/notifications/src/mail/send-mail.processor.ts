import { Inject, Injectable, Logger } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Clock, CONFIG, type Config, Database, systemOf, type Transaction } from '@app/platform';
import { PersonsService } from '@app/identity';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Message } from '../messages/message.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { type Outgoing, Mailer } from './mailer.js';
import { MailFactsService } from './mail-facts.service.js';
import { writeMail } from './write-mail.js';

type Outcome = 'sent' | 'dropped' | 'uncertain' | 'nothing';

const HOUR_MS = 3_600_000;
/** A claim older than this belongs to a process that died while sending. */
const CLAIM_LASTS_MS = 5 * 60_000;

/** Sends each message at most once: claimed and committed first, sent, then marked. */
@Injectable()
@Listens('mail', [notificationEvents['message.composed']])
export class SendMail implements Listener<Outcome> {
  private readonly log = new Logger('mail');

  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
    private readonly facts: MailFactsService,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async perform(event: LedgerEvent): Promise<Outcome> {
    const { tenantId, subjectId: id } = event;
    const claimed = await this.database.enter(systemOf(tenantId), (tx) => this.claim(tx, event));
    if (typeof claimed === 'string') return claimed;
    try {
      await this.mailer.send(claimed);
      return 'sent';
    } catch (error) {
      // The server did not take it: nothing went out, so it may be tried again.
      await this.database.enter(systemOf(tenantId), (tx) =>
        tx.update(Message, { tenantId, id, status: 'sending' }, { status: 'composed', claimedAt: null }),
      );
      throw error;
    }
  }

  async receive(tx: Transaction, { tenantId, subjectId: id }: LedgerEvent, outcome: Outcome): Promise<void> {
    if (outcome === 'nothing') return;
    const sentAt = outcome === 'sent' ? this.clock.now() : null;
    await tx.update(Message, { tenantId, id }, { status: outcome, sentAt });
    if (outcome === 'uncertain') this.log.warn(`message ${id} may or may not have been sent; not sent again`);
  }

  private async claim(
    tx: Transaction,
    { tenantId, subjectId: id, data }: LedgerEvent,
  ): Promise<Outgoing | Outcome> {
    const message = await tx.findOne(Message, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!message || !['composed', 'sending'].includes(message.status)) return 'nothing';
    const now = this.clock.now();
    if (message.status === 'sending') {
      const age = now.getTime() - (message.claimedAt?.getTime() ?? 0);
      if (age > CLAIM_LASTS_MS) return 'uncertain';
      throw new Error(`message ${id} is being sent by another process`);
    }
    const person = await this.persons.find(tx, tenantId, message.personId);
    if (!person?.email || (await this.isFull(tx, tenantId, person.email, now))) return 'dropped';
    const facts = await this.facts.gather(tx, message, String(data.idea), person);
    if (!facts) return 'dropped';
    await tx.update(Message, { tenantId, id }, { status: 'sending', claimedAt: now });
    const name = facts.language === 'ko' ? facts.siteName.ko : facts.siteName.en;
    const { hostname } = new URL(this.config.publicUrl);
    const address = `no-reply@${hostname}`;
    return {
      to: person.email,
      from: { name, address },
      ...writeMail(facts),
      messageId: `<${id}@${hostname}>`,
    };
  }

  /** One address gets only so many messages an hour, whoever makes the site write to it. */
  private async isFull(tx: Transaction, tenantId: string, email: string, now: Date): Promise<boolean> {
    const personIds = await this.persons.idsAt(tx, tenantId, email);
    const since = MoreThan(new Date(now.getTime() - HOUR_MS));
    const sent = await tx.countBy(Message, {
      tenantId,
      personId: In(personIds),
      status: 'sent',
      sentAt: since,
    });
    return sent >= this.config.mailsPerHour;
  }
}
