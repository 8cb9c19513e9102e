import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  isCode,
  NotFound,
  Refused,
  seoulDay,
  type Transaction,
} from '@app/platform';
import { intakeReasons } from '../intake.errors.js';
import { Call } from './call.entity.js';
import { CallNotice } from './call-notice.entity.js';
import type { CallView } from './call-view.dto.js';

@Injectable()
export class CallsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every call, those that close soonest first; `isOpen` tells which take ideas today. */
  list(actor: Actor): Promise<CallView[]> {
    return this.database.enter(actor, async (tx) => {
      const calls = await tx.find(Call, { where: { tenantId: actor.tenantId }, order: { closesOn: 'ASC' } });
      const notices = await tx.find(CallNotice, {
        where: { tenantId: actor.tenantId },
        order: { givenAt: 'DESC' },
      });
      return calls.map((call) =>
        this.show(
          call,
          notices.filter(({ callCode }) => callCode === call.code),
        ),
      );
    });
  }

  /** One call. */
  ofCode(actor: Actor, code: string): Promise<CallView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const call = await this.find(tx, tenantId, code);
      if (!call) throw new NotFound(intakeReasons.call_not_found);
      const where = { tenantId, callCode: code };
      return this.show(call, await tx.find(CallNotice, { where, order: { givenAt: 'DESC' } }));
    });
  }

  async find(tx: Transaction, tenantId: string, code: string): Promise<Call | null> {
    return isCode(code) ? tx.findOneBy(Call, { tenantId, code }) : null;
  }

  /** Writes a call down; false where the tenant has one of this code. */
  async add(tx: Transaction, call: Call): Promise<boolean> {
    const { tenantId, code } = call;
    if (await tx.existsBy(Call, { tenantId, code })) return false;
    await tx.insert(Call, call);
    return true;
  }

  /** The call if it takes ideas on that instant's day; otherwise the field is refused. */
  async requireOpen(tx: Transaction, tenantId: string, code: string, at: Date): Promise<Call> {
    const call = await this.find(tx, tenantId, code);
    if (!call || !isOpen(call, seoulDay(at))) throw Refused.field('callCode', intakeReasons.call_not_open);
    return call;
  }

  private show({ tenantId: _tenantId, ...call }: Call, given: CallNotice[]): CallView {
    const notices = given.map(({ id, kind, formerDay, day, textKo, textEn, givenAt }) => ({
      ...{ id, kind, formerDay, day, textKo, textEn, givenAt },
    }));
    return { ...call, isOpen: isOpen(call, seoulDay(this.clock.now())), notices };
  }
}

function isOpen({ opensOn, closesOn }: Pick<Call, 'opensOn' | 'closesOn'>, today: string): boolean {
  return opensOn <= today && today <= closesOn;
}
