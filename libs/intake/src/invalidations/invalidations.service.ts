import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  addressPrefix,
  Clock,
  CONFIG,
  type Config,
  Database,
  NotFound,
  Refused,
  type Transaction,
} from '@app/platform';
import { AccountsService, Mailboxes } from '@app/identity';
import { Ledger } from '@app/ledger';
import { intakeEvents } from '../intake.events.js';
import { hashNetwork } from '../supports/hash-network.js';
import { supportReasons } from '../supports/supports.errors.js';
import type {
  ConditionsDto,
  InvalidateDto,
  InvalidationPreview,
  InvalidationView,
} from './invalidation.dto.js';
import { type Conditions, Invalidation } from './invalidation.entity.js';
import { InvalidationBatches } from './invalidation-batches.service.js';
import { countMeant } from './invalidations.queries.js';

const LATEST = 20;

/** Finds support invalid by conditions, in batches that can be stopped, and gives it back. */
@Injectable()
export class Invalidations {
  constructor(
    private readonly database: Database,
    private readonly batches: InvalidationBatches,
    private readonly mailboxes: Mailboxes,
    private readonly accounts: AccountsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** How much support would be taken away now. Refuses where no condition beside the idea is named. */
  preview(actor: Actor, dto: ConditionsDto): Promise<InvalidationPreview> {
    const conditions = this.read(actor, dto);
    return this.database.enter(actor, (tx) => countMeant(tx, actor.tenantId, conditions, this.clock.now()));
  }

  /**
   * Takes the support away, batch by batch, and gives how far it came. The same id with the same conditions goes on where
   * it was broken off and does nothing twice. Refuses where the number is not what the preview said.
   */
  async make(actor: Actor, id: string, dto: InvalidateDto): Promise<InvalidationView> {
    const conditions = this.read(actor, dto);
    await this.database.enter(actor, (tx) => this.begin(tx, actor, id, conditions, dto));
    await this.batches.run(actor, id);
    return this.find(actor, id);
  }

  /** Takes no more away; the batch that runs is finished. Refuses one that is not running. */
  async stop(actor: Actor, id: string): Promise<InvalidationView> {
    await this.database.enter(actor, async (tx) => {
      const { status, removed } = await this.batches.lock(tx, actor, id);
      if (status !== 'running') throw new Refused(supportReasons.invalidation_not_running);
      await this.batches.end(tx, actor, id, 'stopped', removed);
    });
    return this.find(actor, id);
  }

  /** Gives back all that it took and that nobody took back meanwhile. Refuses one that is running; twice is once. */
  async undo(actor: Actor, id: string): Promise<InvalidationView> {
    await this.database.enter(actor, async (tx) => {
      const { status } = await this.batches.lock(tx, actor, id);
      if (status === 'running') throw new Refused(supportReasons.invalidation_running);
      if (status === 'undone') return;
      await tx.update(Invalidation, { tenantId: actor.tenantId, id }, { status: 'undoing' });
    });
    await this.batches.run(actor, id);
    return this.find(actor, id);
  }

  find(actor: Actor, id: string): Promise<InvalidationView> {
    return this.database.enter(actor, async (tx) => {
      const found = await tx.findOneBy(Invalidation, { tenantId: actor.tenantId, id });
      if (!found) throw new NotFound(supportReasons.invalidation_not_found);
      return (await this.show(tx, actor, [found]))[0]!;
    });
  }

  /** The latest twenty. */
  list(actor: Actor): Promise<InvalidationView[]> {
    return this.database.enter(actor, async (tx) => {
      const where = { tenantId: actor.tenantId };
      const found = await tx.find(Invalidation, { where, order: { begunAt: 'DESC' }, take: LATEST });
      return this.show(tx, actor, found);
    });
  }

  private async begin(
    tx: Transaction,
    actor: Actor,
    id: string,
    conditions: Conditions,
    { reason, expected }: InvalidateDto,
  ): Promise<void> {
    const { tenantId } = actor;
    const known = await tx.findOneBy(Invalidation, { tenantId, id });
    if (known) {
      const isSame = Object.entries(conditions).every(
        ([name, value]) => String(known[name as keyof Conditions]) === String(value),
      );
      if (!isSame) throw new Refused(supportReasons.invalidation_taken);
      return;
    }
    const begunAt = this.clock.now();
    const { supports } = await countMeant(tx, tenantId, conditions, begunAt);
    if (supports !== expected) throw new Refused(supportReasons.invalidation_changed);
    const begun = { begunBy: actor.accountId!, begunAt };
    await tx.insert(Invalidation, {
      ...{ tenantId, id, status: 'running', reason, expected, removed: 0, ...conditions, ...begun },
    });
    await this.ledger.record(
      tx,
      actor,
      {
        kind: intakeEvents['invalidation.begun'],
        subjectId: id,
        at: begunAt,
        data: { ...conditions, expected },
      },
      null,
    );
  }

  /** The conditions with what is kept of an address and a domain. */
  private read({ tenantId }: Actor, dto: ConditionsDto): Conditions {
    const { ideaId, address, emailDomain, givenFrom, givenUntil, accountHours } = dto;
    if (address && !isIP(address)) throw Refused.field('address', supportReasons.no_address);
    const named = address && hashNetwork(this.config.sessionSecret, tenantId, addressPrefix(address));
    const conditions = {
      network: named ?? dto.network ?? null,
      mailDomain: emailDomain ? this.mailboxes.hashDomain(emailDomain) : null,
      givenFrom: instantOf('givenFrom', givenFrom),
      givenUntil: instantOf('givenUntil', givenUntil),
      accountHours: accountHours ?? null,
    };
    if (Object.values(conditions).every((value) => value === null))
      throw new Refused(supportReasons.invalidation_empty);
    return { ideaId: ideaId ?? null, ...conditions };
  }

  private async show(tx: Transaction, actor: Actor, found: Invalidation[]): Promise<InvalidationView[]> {
    const names = await this.accounts.namesOf(
      tx,
      actor.tenantId,
      found.map(({ begunBy }) => begunBy),
    );
    return found.map(({ tenantId: _tenant, mailDomain, begunBy, ...rest }) => ({
      ...rest,
      hasEmailDomain: mailDomain !== null,
      begunBy: names.get(begunBy) ?? null,
    }));
  }
}

function instantOf(field: string, text: string | undefined): Date | null {
  if (text === undefined || text === null) return null;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw Refused.field(field, supportReasons.no_instant);
  return instant;
}
