import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, CONFIG, type Config, systemOf, type Transaction } from '@app/platform';
import { type Person, PersonsService } from '@app/identity';
import type { LedgerEvent } from '@app/ledger';
import { AccountMail } from '../accounts/account-mail.service.js';
import { isOfPhone } from '../channels/chain-of.js';
import { ChannelsService } from '../channels/channels.service.js';
import type { GatewayChannel } from '../channels/channel.js';
import type { ShortMessage } from '../channels/gateways.js';
import { DigestFacts } from '../digests/digest-facts.service.js';
import { Message } from '../messages/message.entity.js';
import { fillWords } from '../texts/fill-words.js';
import { OwnTexts } from '../texts/own-texts.service.js';
import { valuesOf } from '../texts/values-of.js';
import type { Mail } from './mail-facts.js';
import { type About, MailFactsService } from './mail-facts.service.js';
import type { Outgoing } from './mailer.js';
import { SiteNames } from './site-names.service.js';

const HOUR_MS = 3_600_000;

/** What the site writes to an address that anybody may have typed. Other messages follow an act of the agency, or a clock. */
const FOR_THE_ASKING = ['confirm', 'joint-asked', 'account-asked', 'account-stands', 'reset-asked'];

/**
 * What the event of a message keeps of it: what an idea's speaks of, what an account's lets its reader open, or of
 * which day a digest is.
 */
type Told = About & { link?: string; day?: string };

/** A message, ready for the way it goes. */
export type Ready = { channel: 'mail'; mail: Outgoing } | { channel: GatewayChannel; short: ShortMessage };

/** Turns composed messages into what goes out: a mail, or a short message. */
@Injectable()
export class OutgoingMailService {
  constructor(
    private readonly persons: PersonsService,
    private readonly facts: MailFactsService,
    private readonly accounts: AccountMail,
    private readonly digests: DigestFacts,
    private readonly channels: ChannelsService,
    private readonly names: SiteNames,
    private readonly texts: OwnTexts,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Writes each message that these events announce for the way it goes now, by the message's id. Left out is a message
   * with nothing to say, without a way that leads to its reader, or that anybody may ask for to an address that had
   * `mostAnHour` such mails within the hour. Deadlines are told however many there are (민원 처리에 관한 법률 시행령 §28②).
   */
  async write(tx: Transaction, events: LedgerEvent[], mostAnHour: number): Promise<Map<string, Ready>> {
    const { tenantId } = events[0]!;
    const data = new Map(events.map(({ subjectId, data: about }) => [subjectId, about as unknown as Told]));
    const messages = await tx.findBy(Message, { tenantId, id: In([...data.keys()]) });
    const personIds = [...new Set(messages.map(({ personId }) => personId))];
    const persons = await this.persons.findAll(tx, tenantId, personIds);
    const ways = await this.channels.choose(tx, tenantId, messages, persons);
    const reachable = messages.filter(({ id }) => ways.has(id));
    const written = await this.written(tx, tenantId, reachable, data, persons);
    const sent = await this.sentWithinHour(tx, tenantId, [...persons.values()]);
    const siteName = await this.names.of(systemOf(tenantId));
    const { hostname } = new URL(this.config.publicUrl);
    const ready = new Map<string, Ready>();
    for (const { id, personId, template } of reachable) {
      const { address, email, phone, askedPhone, language } = persons.get(personId)!;
      const mail = written.get(id);
      const channel = ways.get(id)!;
      if (!mail) continue;
      if (channel !== 'mail') {
        ready.set(id, {
          channel,
          short: { id, to: (isOfPhone(template) ? askedPhone : phone)!, text: mail.short!, language },
        });
        continue;
      }
      if (FOR_THE_ASKING.includes(template)) {
        const count = sent.get(address!) ?? 0;
        if (count >= mostAnHour) continue;
        sent.set(address!, count + 1);
      }
      const from = { name: siteName[language], address: `no-reply@${hostname}` };
      const { subject, text } = mail;
      const outgoing = { to: email!, from, subject, text, messageId: `<${id}@${hostname}>` };
      ready.set(id, { channel, mail: outgoing });
    }
    return ready;
  }

  /** Whether another way leads to the reader of a message that its way refused. */
  async hasAnotherWay(tx: Transaction, tenantId: string, id: string): Promise<boolean> {
    const message = await tx.findOneByOrFail(Message, { tenantId, id });
    const persons = await this.persons.findAll(tx, tenantId, [message.personId]);
    return (await this.channels.choose(tx, tenantId, [message], persons)).has(id);
  }

  /** What each message says, by its id; none where there is nothing to say any more. */
  private async written(
    tx: Transaction,
    tenantId: string,
    messages: Message[],
    data: Map<string, Told>,
    persons: Map<string, Person>,
  ): Promise<Map<string, Mail>> {
    const wordsOf = await this.texts.of(tx, tenantId);
    const links = new Map([...data].map(([id, { link }]) => [id, link] as const));
    const written = await this.accounts.write(tx, tenantId, messages, links, persons, wordsOf);
    const days = new Map([...data].map(([id, { day }]) => [id, day] as const));
    const digests = await this.digests.write(tx, tenantId, messages, days, persons, wordsOf);
    for (const [id, digest] of digests) written.set(id, digest);
    const ofIdeas = messages.filter(({ id, template }) => !written.has(id) && template !== 'digest');
    const facts = await this.facts.gather(tx, tenantId, ofIdeas, data, persons);
    for (const [id, gathered] of facts)
      written.set(id, fillWords(wordsOf(gathered.template, gathered.language), valuesOf(gathered)));
    return written;
  }

  /** Mails that anybody may ask for, to each address within the last hour. A guest is a new person each time, so addresses count. */
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
      FOR_THE_ASKING,
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
    and template = any($4)
  group by person_id`;
