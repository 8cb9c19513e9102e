import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { v5 } from 'uuid';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { ClockStarts } from '@app/review';
import { intakeEvents } from '../intake.events.js';
import { Call } from './call.entity.js';
import { CallNotice } from './call-notice.entity.js';

type Terms = Pick<Call, 'tasks' | 'closesOn' | 'announcesOn' | 'closedWhyKo' | 'closedWhyEn'>;

/** Tasks and days of a call as they stand in a version of it, and what was told of each day that moved. */
export interface CallTerms extends Terms {
  version: number;
  notices: CallNotice[];
}

/** Tasks and days of a call of the nation, from there to a town that holds it too. */
@Injectable()
export class CallTermsService {
  constructor(
    private readonly starts: ClockStarts,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** What the towns are told. That nobody won each says of its own. */
  async of(tx: Transaction, tenantId: string, code: string): Promise<CallTerms> {
    const call = await tx.findOneByOrFail(Call, { tenantId, code });
    const kind = Not('no_winner' as const);
    return {
      ...termsOf(call),
      version: call.version,
      notices: await tx.findBy(CallNotice, { tenantId, callCode: code, kind }),
    };
  }

  /**
   * The call here has the same from now on, and everyone reads why. The month of its ideas begins on the new last day
   * here too (국민 제안 규정 §10①). Twice is once, and what was told later is not undone by what was told before.
   */
  async follow(
    tx: Transaction,
    actor: Actor,
    code: string,
    { notices, version: nationVersion, ...terms }: CallTerms,
  ): Promise<void> {
    const { tenantId } = actor;
    const lock = { mode: 'pessimistic_write' } as const;
    const call = await tx.findOneOrFail(Call, { where: { tenantId, code }, lock });
    if (call.nationVersion === null || call.nationVersion >= nationVersion) return;
    await tx.update(Call, { tenantId, code }, { nationVersion });
    if (isDeepStrictEqual(termsOf(call), terms)) return;
    const version = call.version + 1;
    const { closesOn, announcesOn } = terms;
    await tx.update(Call, { tenantId, code }, { ...terms, version });
    const known = await tx.findBy(CallNotice, { tenantId, id: In(notices.map(({ id }) => id)) });
    const news = notices.filter(({ id }) => !known.some((one) => one.id === id));
    if (news.length > 0)
      await tx.insert(
        CallNotice,
        news.map((notice) => ({ ...notice, tenantId })),
      );
    if (closesOn !== call.closesOn)
      await this.starts.move(tx, actor, code, { from: call.closesOn, to: closesOn });
    await this.ledger.record(tx, actor, {
      kind: intakeEvents['call.followed'],
      subjectId: v5(`kept-call/${code}`, tenantId),
      at: this.clock.now(),
      data: { call: code, version, opensOn: call.opensOn, closesOn, announcesOn },
    });
  }
}

const termsOf = ({ tasks, closesOn, announcesOn, closedWhyKo, closedWhyEn }: Call): Terms => ({
  ...{ tasks, closesOn, announcesOn, closedWhyKo, closedWhyEn },
});
