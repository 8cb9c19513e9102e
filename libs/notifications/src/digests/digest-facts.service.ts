import { Injectable } from '@nestjs/common';
import { type Actor, may, mayAt, reachOf, systemOf, type Transaction } from '@app/platform';
import { AccountsService, type Official, type Person } from '@app/identity';
import { type ModerationCount, ModerationCounts } from '@app/intake';
import { readWork, type WorkItem } from '@app/review';
import { HolidaysService, TenantsService } from '@app/tenancy';
import type { Mail } from '../mail/mail-facts.js';
import { SiteNames } from '../mail/site-names.service.js';
import type { Message } from '../messages/message.entity.js';
import { fillWords } from '../texts/fill-words.js';
import type { WordsOf } from '../texts/own-texts.service.js';
import { lastMorning, workingDaysOn } from './find-morning.js';
import { listWork } from './list-work.js';

/** Due within so many working days is soon. */
const SOON_DAYS = 3;

/** What waits for one official. */
interface Waiting {
  items: WorkItem[];
  /** How many reports, objections and held ideas. */
  toModerate: number;
}

/** What waits in agencies, in triage and in moderation, and the mails that tell of it. */
@Injectable()
export class DigestFacts {
  constructor(
    private readonly accounts: AccountsService,
    private readonly holidays: HolidaysService,
    private readonly tenants: TenantsService,
    private readonly moderation: ModerationCounts,
    private readonly names: SiteNames,
  ) {}

  /** What waits on a day for each of these officials, by the person; left out is whom nothing waits for. */
  async of(
    tx: Transaction,
    tenantId: string,
    officials: Official[],
    day: string,
  ): Promise<Map<string, Waiting>> {
    const work = await this.workOf(tx, tenantId, officials, day);
    const moderated = await this.moderation.of(tx, tenantId);
    return new Map(
      officials.flatMap((official): [string, Waiting][] => {
        const items = work.filter((item) => waitsFor(item, official));
        const toModerate = countFor(moderated, actorOf(tenantId, official));
        return items.length + toModerate > 0 ? [[official.personId, { items, toModerate }]] : [];
      }),
    );
  }

  /** The digests among these messages, by their ids; `days` are the days they are of. */
  async write(
    tx: Transaction,
    tenantId: string,
    messages: Message[],
    days: Map<string, string | undefined>,
    persons: Map<string, Person>,
    wordsOf: WordsOf,
  ): Promise<Map<string, Mail>> {
    const digests = messages.filter(({ template }) => template === 'digest');
    const mails = new Map<string, Mail>();
    if (digests.length === 0) return mails;
    const actor = systemOf(tenantId);
    const link = `${this.tenants.addressOf(await this.tenants.of(actor))}/console/`;
    const siteName = await this.names.of(actor);
    const officials = await this.accounts.officials(tx, tenantId);
    const waitingOn = new Map<string, Map<string, Waiting>>();
    for (const { id, personId } of digests) {
      const day = days.get(id)!;
      if (!waitingOn.has(day)) waitingOn.set(day, await this.of(tx, tenantId, officials, day));
      const waiting = waitingOn.get(day)!.get(personId);
      const { language } = persons.get(personId)!;
      if (!waiting) continue;
      const listed = listWork(waiting, language, `${link}moderation`);
      const values = { site: siteName[language], day, link, ...listed };
      mails.set(id, fillWords(wordsOf('digest', language), values));
    }
    return mails;
  }

  private async workOf(
    tx: Transaction,
    tenantId: string,
    officials: Official[],
    day: string,
  ): Promise<WorkItem[]> {
    const agencies = [...new Set(officials.flatMap(({ agencyCode }) => agencyCode ?? []))];
    const isHoliday = await this.holidays.of(tx, tenantId);
    const soon = workingDaysOn(day, SOON_DAYS, isHoliday);
    return readWork(tx, tenantId, agencies, { today: day, soon, since: lastMorning(day, isHoliday) });
  }
}

/** The work of an agency waits for those who review or lead there, the triage for whoever moves cases of all agencies. */
function waitsFor(item: WorkItem, { roles, agencyCode }: Official): boolean {
  if (item.agencyCode === null) return reachOf({ kind: 'account', roles }, 'cases.move') === 'tenant';
  return item.agencyCode === agencyCode && (roles.includes('reviewer') || roles.includes('lead'));
}

/** What of it this official may decide. */
function countFor({ reported, held }: ModerationCount, actor: Actor): number {
  const mine = [...reported].filter(([agency]) => mayAt(actor, 'comments.moderate', agency));
  return mine.reduce((sum, [, count]) => sum + count, may(actor, 'ideas.release') ? held : 0);
}

const actorOf = (tenantId: string, { id: accountId, roles, agencyCode }: Official): Actor => ({
  ...{ tenantId, kind: 'account', accountId, roles, agencyCode },
});
