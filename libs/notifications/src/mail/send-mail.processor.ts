import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config, Database, systemOf, type Transaction } from '@app/platform';
import { Ledger, type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { Attempts, type Ended } from '../attempts/attempts.service.js';
import { Undelivered } from '../attempts/undelivered.js';
import { Gateways } from '../channels/gateways.js';
import { Message } from '../messages/message.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { Mailer } from './mailer.js';
import { OutgoingMailService, type Ready } from './outgoing-mail.service.js';

type Outcome = Ended | 'dropped' | 'nothing';

/** Sends each message at most once: claimed and committed first, sent, then marked. */
@Injectable()
@Listens('mail', [notificationEvents['message.composed']])
export class SendMail implements Sender<Map<string, Ready>, Outcome> {
  private readonly log = new Logger('mail');

  constructor(
    private readonly database: Database,
    private readonly outgoing: OutgoingMailService,
    private readonly attempts: Attempts,
    private readonly mailer: Mailer,
    private readonly gateways: Gateways,
    private readonly ledger: Ledger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What goes out of each message, by its id; none for a message that is not to be sent. */
  gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Ready>> {
    return this.outgoing.write(tx, events, this.config.mailsPerHour);
  }

  async perform({ tenantId, subjectId: id }: LedgerEvent, messages: Map<string, Ready>): Promise<Outcome> {
    const ready = messages.get(id);
    if (!ready) return 'dropped';
    const number = await this.database.enter(systemOf(tenantId), async (tx) => {
      const claimed = await this.attempts.claim(tx, tenantId, id, ready.channel);
      if (claimed === null && (await tx.existsBy(Message, { tenantId, id, status: 'sending' })))
        throw new Error(`message ${id} is being sent by another process`);
      return claimed;
    });
    if (number === null) return 'nothing';
    try {
      if (ready.channel === 'mail') await this.mailer.send(ready.mail);
      else await this.gateways.send(ready.channel, ready.short);
      return { number, outcome: 'sent', code: null };
    } catch (error) {
      if (!(error instanceof Undelivered)) throw error;
      return { number, outcome: error.outcome, code: error.code };
    }
  }

  async settle(tx: Transaction, { tenantId, subjectId: id }: LedgerEvent, outcome: Outcome): Promise<void> {
    if (outcome === 'nothing') return;
    if (outcome === 'dropped') {
      await tx.update(Message, { tenantId, id, status: 'composed' }, { status: 'dropped' });
      return;
    }
    const status = await this.attempts.close(tx, tenantId, id, outcome);
    if (outcome.outcome === 'refused' && (await this.outgoing.hasAnotherWay(tx, tenantId, id))) {
      const { affected } = await tx.update(
        Message,
        { tenantId, id, status: 'failed', tries: outcome.number },
        { status: 'composed' },
      );
      const kind = notificationEvents['message.composed'];
      if (affected) await this.ledger.bringAgain(tx, systemOf(tenantId), kind, [id]);
    }
    if (outcome.outcome !== 'sent')
      this.log.warn(
        `message ${id}: try ${outcome.number} ${outcome.outcome} (${outcome.code}), now ${status}`,
      );
  }
}
