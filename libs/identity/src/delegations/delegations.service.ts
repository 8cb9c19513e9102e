import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { v7 } from 'uuid';
import { Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  Database,
  may,
  NotFound,
  type PermissionName,
  Refused,
  seoulDay,
  type Transaction,
} from '@app/platform';
import { Account } from '../accounts/account.entity.js';
import { AccountsService, type Official } from '../accounts/accounts.service.js';
import { identityEvents } from '../identity.events.js';
import type { DelegationDto, DelegationsView, DelegationView } from './delegation.dto.js';
import { Delegation } from './delegation.entity.js';
import { delegationReasons } from './delegations.errors.js';

const MOST_SHOWN = 50;
type Days = Pick<DelegationDto, 'from' | 'until'>;

/** 부재 시 대리: an official names who acts for them while they are away. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<DelegationsView> {
    return this.database.enter(actor, (tx) => this.show(tx, actor));
  }

  /** See the route. Whoever names, and whoever is named, is locked: two at once cannot overlap or go round. */
  name(actor: Actor, { delegate: delegateId, from, until }: DelegationDto): Promise<DelegationsView> {
    const { tenantId, agencyCode } = actor;
    const absentId = actor.accountId!;
    return this.database.enter(actor, async (tx) => {
      if (!agencyCode) throw new Refused(delegationReasons.no_agency_to_delegate);
      this.requireDays({ from, until });
      await tx.find(Account, {
        where: { tenantId, id: In([absentId, delegateId]) },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const colleagues = await this.colleaguesOf(tx, actor);
      if (!colleagues.some(({ id }) => id === delegateId))
        throw Refused.field('delegate', delegationReasons.delegate_unknown);
      if (await this.overlaps(tx, { tenantId, absentId: delegateId }, { from, until }))
        throw Refused.field('delegate', delegationReasons.delegate_away);
      if (await this.overlaps(tx, { tenantId, absentId }, { from, until }))
        throw new Refused(delegationReasons.delegated_already);
      if (await this.overlaps(tx, { tenantId, delegateId: absentId }, { from, until }))
        throw new Refused(delegationReasons.stands_in_then);
      const [id, namedAt] = [v7(), this.clock.now()];
      const days = { fromOn: from, untilOn: until };
      await tx.insert(Delegation, { tenantId, id, absentId, delegateId, ...days, namedAt });
      await this.ledger.record(tx, actor, {
        kind: identityEvents['delegation.named'],
        subjectId: delegateId,
        at: namedAt,
        data: { delegation: id, absent: absentId, from, until },
      });
      return this.show(tx, actor);
    });
  }

  /** Takes it back; one that is over stays as it was. */
  revoke(actor: Actor, id: string): Promise<DelegationsView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const where = { tenantId, id, absentId: actor.accountId!, revokedAt: IsNull() };
      const found = await tx.findOne(Delegation, { where, lock: { mode: 'pessimistic_write' } });
      if (!found || found.untilOn < seoulDay(this.clock.now()))
        throw new NotFound(delegationReasons.delegation_not_found);
      const revokedAt = this.clock.now();
      await tx.update(Delegation, { tenantId, id }, { revokedAt });
      await this.ledger.record(tx, actor, {
        kind: identityEvents['delegation.revoked'],
        subjectId: found.delegateId,
        at: revokedAt,
        data: { delegation: id, absent: found.absentId },
      });
      return this.show(tx, actor);
    });
  }

  private requireDays({ from, until }: Days): void {
    const today = seoulDay(this.clock.now());
    if (from < today) throw Refused.field('from', delegationReasons.away_too_early);
    if (until < from) throw Refused.field('until', delegationReasons.away_reversed);
    if (until > DateTime.fromISO(from).plus({ years: 1 }).toISODate()!)
      throw Refused.field('until', delegationReasons.away_too_long);
  }

  private overlaps(
    tx: Transaction,
    whose: Partial<Pick<Delegation, 'tenantId' | 'absentId' | 'delegateId'>>,
    { from, until }: Days,
  ): Promise<boolean> {
    const days = { fromOn: LessThanOrEqual(until), untilOn: MoreThanOrEqual(from) };
    return tx.existsBy(Delegation, { ...whose, ...days, revokedAt: IsNull() });
  }

  /** Others of the agency; where the absent may move cases, those who may too. */
  private async colleaguesOf(tx: Transaction, actor: Actor): Promise<Official[]> {
    const { tenantId, accountId, agencyCode } = actor;
    if (!agencyCode) return [];
    const needed: PermissionName[] = may(actor, 'cases.move')
      ? ['delegations.keep', 'cases.move']
      : ['delegations.keep'];
    return (await this.accounts.officials(tx, tenantId)).filter(
      ({ id, roles, agencyCode: of }) =>
        of === agencyCode &&
        id !== accountId &&
        needed.every((name) => may({ kind: 'account', roles }, name)),
    );
  }

  private async show(tx: Transaction, actor: Actor): Promise<DelegationsView> {
    const { tenantId } = actor;
    const accountId = actor.accountId!;
    const [order, take] = [{ fromOn: 'DESC', id: 'DESC' } as const, MOST_SHOWN];
    const given = await tx.find(Delegation, { where: { tenantId, absentId: accountId }, order, take });
    const held = await tx.find(Delegation, { where: { tenantId, delegateId: accountId }, order, take });
    const colleagues = (await this.colleaguesOf(tx, actor)).map(({ id }) => id);
    const ids = [...given, ...held].flatMap(({ absentId, delegateId }) => [absentId, delegateId]);
    const names = await this.accounts.namesOf(tx, tenantId, [...new Set([...ids, ...colleagues])]);
    const today = seoulDay(this.clock.now());
    return {
      given: given.map((one) => viewOf(one, names, today)),
      held: held.map((one) => viewOf(one, names, today)),
      colleagues: colleagues
        .map((id) => ({ accountId: id, name: names.get(id) ?? '' }))
        .sort((a, b) => a.name.localeCompare(b.name, 'ko')),
    };
  }
}

function viewOf(
  { id, absentId, delegateId, fromOn: from, untilOn: until, revokedAt }: Delegation,
  names: Map<string, string>,
  today: string,
): DelegationView {
  const state = revokedAt ? 'revoked' : today < from ? 'coming' : today > until ? 'over' : 'running';
  const [absent, delegate] = [names.get(absentId) ?? null, names.get(delegateId) ?? null];
  return { id, absent, delegate, from, until, state };
}
