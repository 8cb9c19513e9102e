import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, CONFIG, type Config, type Transaction } from '@app/platform';
import { type Person, PersonsService } from '@app/identity';
import type { LedgerEvent } from '@app/ledger';
import { Message } from '../messages/message.entity.js';
import { type About, MailFactsService } from './mail-facts.service.js';
import type { Outgoing } from './mailer.js';
import { writeMail } from './write-mail.js';

const HOUR_MS = 3_600_000;

/** Turns composed messages into mails. */
@Injectable()
export class OutgoingMailService {
  constructor(
    private readonly persons: PersonsService,
    private readonly facts: MailFactsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Writes the mail of each message these events announce, by the message's id. Left out is a message with
   * nothing to say, without an address, or to an address that had `mostAnHour` within the hour, whoever made the
   * site write to it.
   */
  async write(tx: Transaction, events: LedgerEvent[], mostAnHour: number): Promise<Map<string, Outgoing>> {
    const { tenantId } = events[0]!;
    const about = new Map(events.map(({ subjectId, data }) => [subjectId, data as unknown as About]));
    const messages = await tx.findBy(Message, { tenantId, id: In([...about.keys()]) });
    const personIds = [...new Set(messages.map(({ personId }) => personId))];
    const persons = await this.persons.findAll(tx, tenantId, personIds);
    const reachable = messages.filter(({ personId }) => persons.get(personId)?.email);
    const facts = await this.facts.gather(tx, tenantId, reachable, about, persons);
    const sent = await this.sentWithinHour(tx, tenantId, [...persons.values()]);
    const mails = new Map<string, Outgoing>();
    for (const { id, personId } of reachable) {
      const { address, email } = persons.get(personId)!;
      const gathered = facts.get(id);
      const count = sent.get(address!) ?? 0;
      if (!gathered || count >= mostAnHour) continue;
      sent.set(address!, count + 1);
      mails.set(id, this.outgoing(id, email!, gathered));
    }
    return mails;
  }

  private outgoing(id: string, to: string, facts: Parameters<typeof writeMail>[0]): Outgoing {
    const name = facts.language === 'ko' ? facts.siteName.ko : facts.siteName.en;
    const { hostname } = new URL(this.config.publicUrl);
    const from = { name, address: `no-reply@${hostname}` };
    return { to, from, ...writeMail(facts), messageId: `<${id}@${hostname}>` };
  }

  /** Mails to each address within the last hour. A guest is a new person each time, so addresses count. */
  private async sentWithinHour(
    tx: Transaction,
    tenantId: string,
    persons: Person[],
  ): Promise<Map<string, number>> {
    const addresses = [...new Set(persons.flatMap(({ address }) => address ?? []))];
    const addressOf = await this.persons.idsAt(tx, tenantId, addresses);
    const since = new Date(this.clock.now().getTime() - HOUR_MS);
    const rows: { personId: string; count: number }[] = await tx.query(SENT_SINCE, [
      tenantId,
      [...addressOf.keys()],
      since,
    ]);
    const counts = new Map<string, number>();
    for (const { personId, count } of rows) {
      const address = addressOf.get(personId)!;
      counts.set(address, (counts.get(address) ?? 0) + count);
    }
    return counts;
  }
}

const SENT_SINCE = `
  select person_id as "personId", count(*)::int as count from notifications.messages
  where tenant_id = $1 and person_id = any($2::uuid[]) and status = 'sent' and sent_at > $3
  group by person_id`;
