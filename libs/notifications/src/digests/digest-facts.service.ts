import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type Transaction, systemOf } from '@app/platform';
import { AccountsService, type Person } from '@app/identity';
import { readWork, type WorkItem } from '@app/review';
import { HolidaysService, TenantsService } from '@app/tenancy';
import type { Mail } from '../mail/mail-facts.js';
import { SiteNames } from '../mail/site-names.service.js';
import type { Message } from '../messages/message.entity.js';
import { fillWords } from '../texts/fill-words.js';
import type { WordsOf } from '../texts/own-texts.service.js';
import { workingDaysOn } from './find-morning.js';
import { listWork } from './list-work.js';

/** Due within so many working days is soon. */
const SOON_DAYS = 3;

/** What waits in agencies, and the mails that tell of it. */
@Injectable()
export class DigestFacts {
  constructor(
    private readonly accounts: AccountsService,
    private readonly holidays: HolidaysService,
    private readonly tenants: TenantsService,
    private readonly names: SiteNames,
  ) {}

  /** What waits on a day, by the agency; none where nothing does. */
  async of(tx: Transaction, tenantId: string, day: string): Promise<Map<string, WorkItem[]>> {
    const officials = await this.accounts.officials(tx, tenantId);
    const agencies = [...new Set(officials.flatMap(({ agencyCode }) => agencyCode ?? []))];
    const isHoliday = await this.holidays.of(tx, tenantId);
    const soon = workingDaysOn(day, SOON_DAYS, isHoliday);
    const since = DateTime.fromISO(day, { zone: 'Asia/Seoul' }).minus({ days: 1 }).toJSDate();
    const work = new Map<string, WorkItem[]>();
    for (const item of await readWork(tx, tenantId, agencies, { today: day, soon, since }))
      work.set(item.agencyCode, [...(work.get(item.agencyCode) ?? []), item]);
    return work;
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
    const agencyOf = new Map(officials.map(({ personId, agencyCode }) => [personId, agencyCode]));
    const workOf = new Map<string, Map<string, WorkItem[]>>();
    for (const { id, personId } of digests) {
      const day = days.get(id)!;
      if (!workOf.has(day)) workOf.set(day, await this.of(tx, tenantId, day));
      const items = workOf.get(day)!.get(agencyOf.get(personId) ?? '');
      const { language } = persons.get(personId)!;
      if (!items) continue;
      const values = { site: siteName[language], day, link, ...listWork(items, language) };
      mails.set(id, fillWords(wordsOf('digest', language), values));
    }
    return mails;
  }
}
