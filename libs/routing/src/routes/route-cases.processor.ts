import { Injectable } from '@nestjs/common';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Case, MovesService, reviewEvents } from '@app/review';
import { chooseAgency } from '../rules/choose-agency.js';
import { RoutingRule } from '../rules/rule.entity.js';
import { Route } from './route.entity.js';

/** Sends each new case to the agency that the rules name, and leaves the unsure in triage. The reason is kept. */
@Injectable()
@Listens('routing', [reviewEvents['case.opened']])
export class RouteCases implements Listener {
  private readonly remembered = new Map<string, { until: number; rules: RoutingRule[] }>();

  constructor(
    private readonly moves: MovesService,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Transaction, { tenantId, id: eventId, subjectId: ideaId }: LedgerEvent): Promise<void> {
    const opened = await tx.findOneByOrFail(Case, { tenantId, ideaId });
    // Whoever was quicker than the rules decided better.
    if (opened.agencyCode !== null || opened.isFinal) return;
    const choice = chooseAgency(await this.rulesOf(tx, tenantId), opened);
    await tx.insert(Route, {
      tenantId,
      eventId,
      ideaId,
      agencyCode: choice?.agencyCode ?? null,
      ruleCode: choice?.ruleCode ?? null,
      matched: choice?.matched ?? {},
      routedAt: this.clock.now(),
    });
    if (choice)
      await this.moves.apply(tx, systemOf(tenantId), ideaId, {
        transition: 'route',
        fields: { agency: choice.agencyCode },
      });
  }

  /** A changed rule speaks within two seconds. */
  private async rulesOf(tx: Transaction, tenantId: string): Promise<RoutingRule[]> {
    const remembered = this.remembered.get(tenantId);
    if (remembered && remembered.until > Date.now()) return remembered.rules;
    const rules = await tx.find(RoutingRule, {
      where: { tenantId, isActive: true },
      order: { position: 'ASC', code: 'ASC' },
    });
    this.remembered.set(tenantId, { until: Date.now() + REMEMBER_MS, rules });
    return rules;
  }
}

const REMEMBER_MS = 2_000;
