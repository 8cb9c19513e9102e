import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
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
import { CatalogueService } from '@app/catalogue';
import type { CallFormView } from '../forms/form.dto.js';
import { FormsService } from '../forms/forms.service.js';
import { intakeReasons } from '../intake.errors.js';
import { Call } from './call.entity.js';
import type { CallNoticeView } from './call-notice.dto.js';
import type { CallView } from './call-view.dto.js';
import { noticesOf } from './calls.queries.js';

/** A call of the plan by which a tenant is founded, or of another government. */
export type PlannedCall = Pick<
  Call,
  | 'tenantId'
  | 'code'
  | 'titleKo'
  | 'titleEn'
  | 'summaryKo'
  | 'summaryEn'
  | 'tasks'
  | 'opensOn'
  | 'closesOn'
  | 'announcesOn'
> &
  Partial<Pick<Call, 'nationVersion'>>;

@Injectable()
export class CallsService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueService,
    private readonly forms: FormsService,
    private readonly clock: Clock,
  ) {}

  /** Every published call, those that close soonest first; `isOpen` tells which take ideas today. */
  list(actor: Actor): Promise<CallView[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const where = { tenantId, isPublished: true };
      const calls = await tx.find(Call, { where, order: { closesOn: 'ASC' } });
      const forms = await this.forms.current(tx, tenantId);
      const notices = await noticesOf(tx, tenantId);
      return calls.map((call) => this.show(call, forms.get(call.code) ?? null, notices.get(call.code) ?? []));
    });
  }

  /** One published call. */
  async ofCode(actor: Actor, code: string): Promise<CallView> {
    const found = (await this.list(actor)).find((call) => call.code === code);
    if (!found) throw new NotFound(intakeReasons.call_not_found);
    return found;
  }

  /** The call, published or not. */
  async find(tx: Transaction, tenantId: string, code: string): Promise<Call | null> {
    return isCode(code) ? tx.findOneBy(Call, { tenantId, code }) : null;
  }

  /**
   * The call with its last day as it stays until this transaction ends, for whoever opens a case by it. An administrator
   * who extends or closes it is waited for, or waits, and then moves the clock of that case too.
   */
  findFirm(tx: Transaction, tenantId: string, code: string): Promise<Call | null> {
    return tx.findOne(Call, { where: { tenantId, code }, lock: { mode: 'for_key_share' } });
  }

  /** Writes a published call down; false where the tenant has one of this code. */
  async add(tx: Transaction, call: PlannedCall): Promise<boolean> {
    const { tenantId, code } = call;
    if (await tx.existsBy(Call, { tenantId, code })) return false;
    await tx.insert(Call, call);
    return true;
  }

  /** The call, firm as `findFirm` gives it, if it takes ideas on that instant's day; otherwise the field is refused. */
  async requireOpen(tx: Transaction, tenantId: string, code: string, at: Date): Promise<Call> {
    const call = isCode(code) ? await this.findFirm(tx, tenantId, code) : null;
    if (!call || !isOpen(call, seoulDay(at))) throw Refused.field('callCode', intakeReasons.call_not_open);
    return call;
  }

  /** Who leads each of these calls today, by its code. */
  async leadersOf(tx: Transaction, tenantId: string, codes: string[]): Promise<Map<string, string>> {
    if (codes.length === 0) return new Map();
    const leaders = new Map<string, string>();
    for (const { code, agencyCode } of await tx.findBy(Call, { tenantId, code: In(codes) })) {
      const leader = agencyCode && (await this.catalogue.standIn(tx, tenantId, agencyCode));
      if (leader) leaders.set(code, leader);
    }
    return leaders;
  }

  private show(call: Call, form: CallFormView | null, notices: CallNoticeView[]): CallView {
    const { tenantId: _tenantId, isPublished: _isPublished, version: _version, ...more } = call;
    const { nationVersion: _nationVersion, ...shown } = more;
    return { ...shown, isOpen: isOpen(call, seoulDay(this.clock.now())), form, notices };
  }
}

/** Whether it takes ideas on this day. */
export function isOpen(
  { isPublished, opensOn, closesOn }: Pick<Call, 'isPublished' | 'opensOn' | 'closesOn'>,
  today: string,
): boolean {
  return isPublished && opensOn <= today && today <= closesOn;
}
