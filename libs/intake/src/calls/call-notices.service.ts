import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, isCode, NotFound, Refused, seoulDay } from '@app/platform';
import { Ledger } from '@app/ledger';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { Call } from './call.entity.js';
import type { GiveNoticeDto } from './call-notice.dto.js';
import { CallNotice } from './call-notice.entity.js';

/** What administrators tell of a call after its notice (국민 제안 규정 §7의2). */
@Injectable()
export class CallNotices {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * A later announcement, until it was due, or, once the call is closed, that nobody won. More time to propose is told
   * with the extension itself. Refuses to delay a call of the nation.
   */
  give(actor: Actor, code: string, { kind, day, textKo, textEn }: GiveNoticeDto): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const call = isCode(code)
        ? await tx.findOne(Call, { where: { tenantId, code }, lock: { mode: 'pessimistic_write' } })
        : null;
      if (!call?.isPublished) throw new NotFound(intakeReasons.call_not_found);
      const at = this.clock.now();
      const today = seoulDay(at);
      const told = { textKo, textEn, givenAt: at };
      const notice = { tenantId, id: v7(), callCode: code, kind, ...told, day: null, formerDay: null };
      if (kind === 'no_winner') {
        if (day !== undefined) throw Refused.field('day', intakeReasons.notice_without_day);
        if (today <= call.closesOn) throw new Refused(intakeReasons.call_still_open);
        if (await tx.existsBy(CallNotice, { tenantId, callCode: code, kind }))
          throw new Refused(intakeReasons.notice_given);
        await tx.insert(CallNotice, notice);
      } else {
        const formerDay = call.announcesOn;
        if (call.nationVersion !== null) throw new Refused(intakeReasons.call_follows_nation);
        if (today > formerDay) throw new Refused(intakeReasons.notice_too_late);
        if (day === undefined || day <= formerDay) throw Refused.field('day', intakeReasons.notice_day_later);
        await tx.insert(CallNotice, { ...notice, day, formerDay });
        await tx.update(Call, { tenantId, code }, { announcesOn: day, version: call.version + 1 });
      }
      const data = { call: code, notice: kind, ...(day && { day }) };
      const noticed = { kind: intakeEvents['call.noticed'], subjectId: notice.id, at, data };
      await this.ledger.record(tx, actor, noticed, null);
    });
  }
}
