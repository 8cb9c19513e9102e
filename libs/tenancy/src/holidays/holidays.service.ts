import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { tenancyReasons } from '../tenancy.errors.js';
import { tenancyEvents } from '../tenancy.events.js';
import { Holiday } from './holiday.entity.js';
import type { HolidayDto, HolidayView, YearOfHolidays } from './holiday.dto.js';
import { isOfficialHoliday, lastKnownYear, officialHolidaysOf } from './official-holidays.js';

const REMEMBER_MS = 2_000;

@Injectable()
export class HolidaysService {
  private readonly remembered = new Map<string, { until: number; days: Set<string> }>();

  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers whether a day is one on which this tenant's offices are closed; weekends are not asked here. `isFresh`
   * looks past what was remembered a moment ago.
   */
  async of(tx: Transaction, tenantId: string, { isFresh = false } = {}): Promise<(day: string) => boolean> {
    const own = await this.ownDays(tx, tenantId, isFresh);
    return (day) => isOfficialHoliday(day) || own.has(day);
  }

  /** The closed days of a year, oldest first. */
  list(actor: Actor, year: number): Promise<YearOfHolidays> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const own: Holiday[] = await tx
        .createQueryBuilder(Holiday, 'h')
        .where('h.tenant_id = :tenantId and extract(year from h.day) = :year', { tenantId, year })
        .getMany();
      const holidays = [
        ...officialHolidaysOf(year),
        ...own.map(({ day, nameKo, nameEn }) => ({ day, nameKo, nameEn, isOfficial: false })),
      ].sort((one, other) => one.day.localeCompare(other.day));
      return { year, isProvisional: year > lastKnownYear, holidays };
    });
  }

  /** Adds a day. Refuses one that is a holiday already. */
  add(actor: Actor, { day, nameKo, nameEn }: HolidayDto): Promise<HolidayView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      if (isOfficialHoliday(day) || (await tx.existsBy(Holiday, { tenantId, day })))
        throw Refused.field('day', tenancyReasons.holiday_known);
      await tx.insert(Holiday, { tenantId, day, nameKo, nameEn, addedAt: this.clock.now() });
      await this.record(tx, actor, 'holiday.added', day);
      return { day, nameKo, nameEn, isOfficial: false };
    });
  }

  /** Takes one of the tenant's own days away. */
  remove(actor: Actor, day: string): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const { affected } = await tx.delete(Holiday, { tenantId, day });
      if (!affected) throw new NotFound(tenancyReasons.holiday_not_found);
      await this.record(tx, actor, 'holiday.removed', day);
    });
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    kind: 'holiday.added' | 'holiday.removed',
    day: string,
  ): Promise<void> {
    this.remembered.delete(actor.tenantId);
    const subjectId = v5(`holiday/${day}`, actor.tenantId);
    await this.ledger.record(tx, actor, {
      kind: tenancyEvents[kind],
      subjectId,
      at: this.clock.now(),
      data: { day },
    });
  }

  private async ownDays(tx: Transaction, tenantId: string, isFresh: boolean): Promise<Set<string>> {
    const found = this.remembered.get(tenantId);
    if (found && found.until > Date.now() && !isFresh) return found.days;
    const days = new Set((await tx.findBy(Holiday, { tenantId })).map(({ day }) => day));
    this.remembered.set(tenantId, { until: Date.now() + REMEMBER_MS, days });
    return days;
  }
}
