import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, CONFIG, type Config, systemOf, type Transaction } from '@app/platform';
import { type Person, PersonsService } from '@app/identity';
import type { LedgerEvent } from '@app/ledger';
import { AccountMail } from '../accounts/account-mail.service.js';
import { Message } from '../messages/message.entity.js';
import type { Mail } from './mail-facts.js';
import { type About, MailFactsService } from './mail-facts.service.js';
import type { Outgoing } from './mailer.js';
import { SiteNames } from './site-names.service.js';
import { writeMail } from './write-mail.js';

const HOUR_MS = 3_600_000;

/** What the event of a message keeps of it: what an idea's speaks of, or what an account's lets its reader open. */
type Told = About & { link?: string };

/** Turns composed messages into mails. */
@Injectable()
export class OutgoingMailService {
  constructor(
    private readonly persons: PersonsService,
    private readonly facts: MailFactsService,
    private readonly accounts: AccountMail,
    private readonly names: SiteNames,
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
    const data = new Map(events.map(({ subjectId, data: about }) => [subjectId, about as unknown as Told]));
    const messages = await tx.findBy(Message, { tenantId, id: In([...data.keys()]) });
    const personIds = [...new Set(messages.map(({ personId }) => personId))];
    const persons = await this.persons.findAll(tx, tenantId, personIds);
    const reachable = messages.filter(({ personId }) => persons.get(personId)?.email);
    const written = await this.written(tx, tenantId, reachable, data, persons);
    const sent = await this.sentWithinHour(tx, tenantId, [...persons.values()]);
    const siteName = await this.names.of(systemOf(tenantId));
    const { hostname } = new URL(this.config.publicUrl);
    const mails = new Map<string, Outgoing>();
    for (const { id, personId } of reachable) {
      const { address, email, language } = persons.get(personId)!;
      const mail = written.get(id);
      const count = sent.get(address!) ?? 0;
      if (!mail || count >= mostAnHour) continue;
      sent.set(address!, count + 1);
      const from = { name: siteName[language], address: `no-reply@${hostname}` };
      mails.set(id, { to: email!, from, ...mail, messageId: `<${id}@${hostname}>` });
    }
    return mails;
  }

  /** What each message says, by its id; none where there is nothing to say any more. */
  private async written(
    tx: Transaction,
    tenantId: string,
    messages: Message[],
    data: Map<string, Told>,
    persons: Map<string, Person>,
  ): Promise<Map<string, Mail>> {
    const links = new Map([...data].map(([id, { link }]) => [id, link] as const));
    const ofAccounts = await this.accounts.write(tenantId, messages, links, persons);
    const ofIdeas = messages.filter(({ id }) => !ofAccounts.has(id));
    const facts = await this.facts.gather(tx, tenantId, ofIdeas, data, persons);
    for (const [id, gathered] of facts) ofAccounts.set(id, writeMail(gathered));
    return ofAccounts;
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
