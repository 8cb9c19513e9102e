import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config, Database, systemOf, type Transaction } from '@app/platform';
import { type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { Attempts, type Ended } from '../attempts/attempts.service.js';
import { Undelivered } from '../attempts/undelivered.js';
import { Message } from '../messages/message.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { Mailer, type Outgoing } from './mailer.js';
import { OutgoingMailService } from './outgoing-mail.service.js';

type Outcome = Ended | 'dropped' | 'nothing';

/** Sends each message at most once: claimed and committed first, sent, then marked. */
@Injectable()
@Listens('mail', [notificationEvents['message.composed']])
export class SendMail implements Sender<Map<string, Outgoing>, Outcome> {
  private readonly log = new Logger('mail');

  constructor(
    private readonly database: Database,
    private readonly outgoing: OutgoingMailService,
    private readonly attempts: Attempts,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The mail of each message, by its id; none for a message that is not to be sent. */
  gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Outgoing>> {
    return this.outgoing.write(tx, events, this.config.mailsPerHour);
  }

  async perform({ tenantId, subjectId: id }: LedgerEvent, mails: Map<string, Outgoing>): Promise<Outcome> {
    const mail = mails.get(id);
    if (!mail) return 'dropped';
    const number = await this.database.enter(systemOf(tenantId), async (tx) => {
      const claimed = await this.attempts.claim(tx, tenantId, id);
      if (claimed === null && (await tx.existsBy(Message, { tenantId, id, status: 'sending' })))
        throw new Error(`message ${id} is being sent by another process`);
      return claimed;
    });
    if (number === null) return 'nothing';
    try {
      await this.mailer.send(mail);
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
    if (outcome.outcome !== 'sent')
      this.log.warn(
        `message ${id}: try ${outcome.number} ${outcome.outcome} (${outcome.code}), now ${status}`,
      );
  }
}
