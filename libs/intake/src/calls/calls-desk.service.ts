import canonicalize from 'canonicalize';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { v5, v7 } from 'uuid';
import { CatalogueService } from '@app/catalogue';
import { hashText, Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  Database,
  httpReasons,
  NotFound,
  Refused,
  seoulDay,
  type Transaction,
} from '@app/platform';
import { ClockStarts } from '@app/review';
import { checkForm } from '../forms/check-form.js';
import type { CallFormDto } from '../forms/form.dto.js';
import { FormsService } from '../forms/forms.service.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { Call } from './call.entity.js';
import { CallNotice } from './call-notice.entity.js';
import type { CallDto, ChangeCallDto, CloseCallDto, ExtendCallDto, NewCallDto } from './call.dto.js';
import type { CallEntry } from './call-view.dto.js';
import { isOpen } from './calls.service.js';
import { countIdeas, noticesOf, requireDays } from './calls.queries.js';

/**
 * Administrators keep the calls of their tenant (국민 제안 규정 §7의2). A period that has begun was published: it is
 * made longer, or ended with a reason that everyone reads, and never shortened otherwise.
 */
@Injectable()
export class CallsDesk {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueService,
    private readonly forms: FormsService,
    private readonly starts: ClockStarts,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Every call, drafts too, those that close last first. */
  list(actor: Actor): Promise<CallEntry[]> {
    return this.database.enter(actor, (tx) => this.entries(tx, actor.tenantId));
  }

  /** Begins a call as a draft. Refuses a code that another one has, days out of order and unknown codes. */
  add(actor: Actor, { code, ...dto }: NewCallDto): Promise<CallEntry> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      if (await tx.existsBy(Call, { tenantId, code }))
        throw Refused.field('code', intakeReasons.call_code_taken);
      await this.check(tx, tenantId, dto);
      await tx.insert(Call, { tenantId, code, ...columnsOf(dto), isPublished: false, version: 1 });
      return this.record(tx, actor, 'call.added', code, { version: 1, hash: hashOf(dto) });
    });
  }

  /**
   * Writes a call anew. Once it has begun its days stay: they are moved by extending or closing it. Of a call of the
   * nation days and tasks are always the nation's.
   */
  change(actor: Actor, code: string, { version, ...dto }: ChangeCallDto): Promise<CallEntry> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const call = await this.hold(tx, tenantId, code, version);
      const { call_follows_nation, call_has_begun } = intakeReasons;
      const isOfNation = call.nationVersion !== null;
      if (this.hasBegun(call) || isOfNation)
        for (const day of ['opensOn', 'closesOn', 'announcesOn'] as const)
          if (dto[day] !== call[day])
            throw Refused.field(day, isOfNation ? call_follows_nation : call_has_begun);
      if (isOfNation && !isDeepStrictEqual(columnsOf(dto).tasks, call.tasks))
        throw Refused.field('tasks', call_follows_nation);
      await this.check(tx, tenantId, dto);
      await tx.update(Call, { tenantId, code }, { ...columnsOf(dto), version: version + 1 });
      return this.record(tx, actor, 'call.changed', code, { version: version + 1, hash: hashOf(dto) });
    });
  }

  /** Shows a draft to everyone; ideas are taken in from its first day on. Refuses one whose last day is over. */
  publish(actor: Actor, code: string, version: number): Promise<CallEntry> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const call = await this.hold(tx, tenantId, code, version);
      if (call.isPublished) throw new Refused(intakeReasons.call_published);
      if (call.closesOn < this.today()) throw new Refused(intakeReasons.call_is_over);
      await tx.update(Call, { tenantId, code }, { isPublished: true, version: version + 1 });
      return this.record(tx, actor, 'call.published', code, { version: version + 1, ...daysOf(call) });
    });
  }

  /** Takes a draft away. What was published stays. */
  async remove(actor: Actor, code: string, version: number): Promise<void> {
    const { tenantId } = actor;
    await this.database.enter(actor, async (tx) => {
      const call = await this.hold(tx, tenantId, code, version);
      if (call.isPublished) throw new Refused(intakeReasons.call_published);
      await tx.delete(Call, { tenantId, code });
      await this.note(tx, actor, 'call.removed', code, { version });
    });
  }

  /**
   * Gives a published call a later last day. The month of the ideas in it begins on the new one (§10①): their
   * deadlines move, each on the record, and everyone reads why. One that was closed early today is open again, and says no
   * more that it closed. Refuses a day that is not later, an announcement before the end, and a call of the nation.
   */
  extend(
    actor: Actor,
    code: string,
    { version, closesOn, whyKo, whyEn, ...dto }: ExtendCallDto,
  ): Promise<CallEntry> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const call = await this.hold(tx, tenantId, code, version);
      if (call.nationVersion !== null) throw new Refused(intakeReasons.call_follows_nation);
      if (!call.isPublished || call.closesOn < this.today()) throw new Refused(intakeReasons.call_is_over);
      if (closesOn <= call.closesOn) throw Refused.field('closesOn', intakeReasons.call_not_longer);
      const announcesOn = dto.announcesOn ?? call.announcesOn;
      if (announcesOn < call.announcesOn) throw Refused.field('announcesOn', intakeReasons.call_has_begun);
      requireDays({ ...call, closesOn, announcesOn });
      const terms = { closesOn, announcesOn, closedWhyKo: null, closedWhyEn: null };
      await tx.update(Call, { tenantId, code }, { ...terms, version: version + 1 });
      const told = { tenantId, callCode: code, textKo: whyKo, textEn: whyEn, givenAt: this.clock.now() };
      await tx.insert(CallNotice, {
        ...{ ...told, id: v7(), kind: 'extended', formerDay: call.closesOn, day: closesOn },
      });
      if (announcesOn > call.announcesOn)
        await tx.insert(CallNotice, {
          ...{ ...told, id: v7(), kind: 'delayed', formerDay: call.announcesOn, day: announcesOn },
        });
      await this.starts.move(tx, actor, code, { from: call.closesOn, to: closesOn });
      const days = { opensOn: call.opensOn, closesOn, announcesOn };
      return this.record(tx, actor, 'call.extended', code, { version: version + 1, ...days });
    });
  }

  /** Ends an open call with this day, for a reason that stands on its page. The month of its ideas begins today. Refuses one of the nation. */
  close(actor: Actor, code: string, { version, whyKo, whyEn }: CloseCallDto): Promise<CallEntry> {
    const { tenantId } = actor;
    const closesOn = this.today();
    return this.database.enter(actor, async (tx) => {
      const call = await this.hold(tx, tenantId, code, version);
      if (call.nationVersion !== null) throw new Refused(intakeReasons.call_follows_nation);
      if (!isOpen(call, closesOn) || call.closesOn === closesOn)
        throw new Refused(intakeReasons.call_is_over);
      const why = { closedWhyKo: whyKo, closedWhyEn: whyEn };
      await tx.update(Call, { tenantId, code }, { closesOn, ...why, version: version + 1 });
      await this.starts.move(tx, actor, code, { from: call.closesOn, to: closesOn });
      const data = {
        version: version + 1,
        ...daysOf({ ...call, closesOn }),
        hash: hashText(`${whyKo}\n${whyEn}`),
      };
      return this.record(tx, actor, 'call.closed', code, data);
    });
  }

  /** Writes what the call asks, as its next version; ideas keep the one they answered. Refuses faulty questions. */
  ask(actor: Actor, code: string, { version, fields: given }: CallFormDto): Promise<CallEntry> {
    const { tenantId } = actor;
    const { fields, faults } = checkForm(given);
    if (faults.length > 0) throw new Refused(httpReasons.invalid, faults);
    return this.database.enter(actor, async (tx) => {
      const call = await this.hold(tx, tenantId, code, version);
      if (call.closesOn < this.today()) throw new Refused(intakeReasons.call_is_over);
      const form = await this.forms.write(tx, tenantId, code, fields, this.clock.now());
      await tx.update(Call, { tenantId, code }, { version: version + 1 });
      const hash = hashText(JSON.stringify(fields));
      return this.record(tx, actor, 'call.asked', code, { version: version + 1, form, hash });
    });
  }

  private async entries(tx: Transaction, tenantId: string): Promise<CallEntry[]> {
    const calls = await tx.find(Call, { where: { tenantId }, order: { closesOn: 'DESC', code: 'ASC' } });
    const forms = await this.forms.current(tx, tenantId);
    const ideas = await countIdeas(tx, tenantId);
    const notices = await noticesOf(tx, tenantId);
    return calls.map(({ tenantId: _tenantId, nationVersion, ...call }) => ({
      ...call,
      followsNation: nationVersion !== null,
      isOpen: isOpen(call, this.today()),
      hasBegun: this.hasBegun(call),
      form: forms.get(call.code) ?? null,
      ideas: ideas.get(call.code) ?? 0,
      notices: notices.get(call.code) ?? [],
    }));
  }

  private async check(tx: Transaction, tenantId: string, dto: CallDto): Promise<void> {
    requireDays(dto);
    if (dto.agencyCode) await this.catalogue.holdAgency(tx, tenantId, dto.agencyCode, 'agencyCode');
    for (const topic of dto.topicCodes)
      await this.catalogue.requireCode(tx, tenantId, 'topic', topic, 'topicCodes');
  }

  private async hold(tx: Transaction, tenantId: string, code: string, version: number): Promise<Call> {
    const call = await tx.findOne(Call, { where: { tenantId, code }, lock: { mode: 'pessimistic_write' } });
    if (!call) throw new NotFound(intakeReasons.call_not_found);
    if (call.version === version) return call;
    const current = (await this.entries(tx, tenantId)).find((entry) => entry.code === code);
    throw new Refused(intakeReasons.call_changed, [], { current });
  }

  private hasBegun({ isPublished, opensOn }: Pick<Call, 'isPublished' | 'opensOn'>): boolean {
    return isPublished && opensOn <= this.today();
  }

  private today(): string {
    return seoulDay(this.clock.now());
  }

  private async record(tx: Transaction, actor: Actor, kind: CallEvent, code: string, data: object) {
    await this.note(tx, actor, kind, code, data);
    return (await this.entries(tx, actor.tenantId)).find((entry) => entry.code === code)!;
  }

  private async note(
    tx: Transaction,
    actor: Actor,
    kind: CallEvent,
    code: string,
    data: object,
  ): Promise<void> {
    await this.ledger.record(tx, actor, {
      kind: intakeEvents[kind],
      subjectId: v5(`kept-call/${code}`, actor.tenantId),
      at: this.clock.now(),
      data: { call: code, ...data },
    });
  }
}

type CallEvent = Extract<keyof typeof intakeEvents, `call.${string}`>;

const daysOf = ({ opensOn, closesOn, announcesOn }: Pick<Call, 'opensOn' | 'closesOn' | 'announcesOn'>) => ({
  ...{ opensOn, closesOn, announcesOn },
});

function columnsOf({ agencyCode = null, tasks, ...dto }: CallDto) {
  return {
    ...dto,
    agencyCode,
    tasks: tasks.map(({ code, titleKo, titleEn }) => ({ code, titleKo, titleEn })),
  };
}

const hashOf = (dto: CallDto): string => hashText(canonicalize(columnsOf(dto))!);
