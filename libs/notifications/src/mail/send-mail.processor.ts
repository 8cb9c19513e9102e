import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, CONFIG, type Config, Database, makeDurable, systemOf, type Transaction } from '@app/platform';
import { type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { Message } from '../messages/message.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { Mailer, type Outgoing } from './mailer.js';
import { OutgoingMailService } from './outgoing-mail.service.js';

type Outcome = 'sent' | 'dropped' | 'uncertain' | 'nothing';

/** A claim older than this belongs to a process that died while sending. */
const CLAIM_LASTS_MS = 5 * 60_000;

/** Sends each message at most once: claimed and committed first, sent, then marked. */
@Injectable()
@Listens('mail', [notificationEvents['message.composed']])
export class SendMail implements Sender<Map<string, Outgoing>, Outcome> {
  private readonly log = new Logger('mail');

  constructor(
    private readonly database: Database,
    private readonly outgoing: OutgoingMailService,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The mail of each message, by its id; none for a message that is not to be sent. */
  gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Outgoing>> {
    return this.outgoing.write(tx, events, this.config.mailsPerHour);
  }

  async perform({ tenantId, subjectId: id }: LedgerEvent, mails: Map<string, Outgoing>): Promise<Outcome> {
    const mail = mails.get(id);
    const actor = systemOf(tenantId);
    const claim = await this.database.enter(actor, (tx) => this.claim(tx, tenantId, id));
    if (claim !== 'claimed') return claim;
    if (!mail) return 'dropped';
    try {
      await this.mailer.send(mail);
      return 'sent';
    } catch (error) {
      // The server did not take it: nothing went out, so it may be tried again.
      await this.database.enter(actor, (tx) =>
        tx.update(Message, { tenantId, id, status: 'sending' }, { status: 'composed', claimedAt: null }),
      );
      throw error;
    }
  }

  async settle(tx: Transaction, { tenantId, subjectId: id }: LedgerEvent, outcome: Outcome): Promise<void> {
    if (outcome === 'nothing') return;
    const sentAt = outcome === 'sent' ? this.clock.now() : null;
    await tx.update(Message, { tenantId, id }, { status: outcome, sentAt });
    if (outcome === 'uncertain') this.log.warn(`message ${id} may or may not have been sent; not sent again`);
  }

  private async claim(tx: Transaction, tenantId: string, id: string): Promise<Outcome | 'claimed'> {
    // A claim that a power cut undid would let the mail go out twice.
    await makeDurable(tx);
    const claimedAt = this.clock.now();
    const composed = { tenantId, id, status: 'composed' as const };
    const { affected } = await tx.update(Message, composed, { status: 'sending', claimedAt });
    if (affected) return 'claimed';
    const message = await tx.findOneBy(Message, { tenantId, id });
    if (message?.status !== 'sending') return 'nothing';
    const age = claimedAt.getTime() - (message.claimedAt?.getTime() ?? 0);
    if (age > CLAIM_LASTS_MS) return 'uncertain';
    throw new Error(`message ${id} is being sent by another process`);
  }
}
