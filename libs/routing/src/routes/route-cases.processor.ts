import { Injectable } from '@nestjs/common';
import { Any, IsNull } from 'typeorm';
import { Clock, type Prepared, sendPrepared, systemOf, type Transaction } from '@app/platform';
import { GoesFirst, type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { CatalogueService } from '@app/catalogue';
import { CallsService } from '@app/intake';
import { Case, MovesService, reviewEvents } from '@app/review';
import { chooseAgency } from '../rules/choose-agency.js';
import { leadToday } from '../rules/lead-today.js';
import { RoutingRule } from '../rules/rule.entity.js';
import { storeSuggestions } from '../suggestions/store-suggestions.js';
import { SuggestionsService } from '../suggestions/suggestions.service.js';
import { Route } from './route.entity.js';

/**
 * Sends each new case to the agency that the first rule names, or else to the one that leads its call. Where neither speaks the model does: if it is sure enough
 * the case goes there, otherwise it stays in triage with a suggestion. The reason is kept.
 */
@Injectable()
@Listens('routing', [reviewEvents['case.opened']])
@GoesFirst()
export class RouteCases implements Listener {
  private readonly remembered = new Map<string, { until: number; rules: RoutingRule[] }>();

  constructor(
    private readonly moves: MovesService,
    private readonly suggestions: SuggestionsService,
    private readonly calls: CallsService,
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const eventOf = new Map(events.map(({ subjectId, id }) => [subjectId, id]));
    // Whoever was quicker than the rules decided better.
    const cases = await tx.findBy(Case, {
      tenantId,
      ideaId: Any([...eventOf.keys()]),
      agencyCode: IsNull(),
      isSettled: false,
    });
    if (cases.length === 0) return;
    const rules = await this.rulesOf(tx, tenantId);
    const choices = new Map(cases.map((opened) => [opened.ideaId, chooseAgency(rules, opened)]));
    const unruled = cases.filter(({ ideaId }) => !choices.get(ideaId));
    const leaders = await this.calls.leadersOf(
      tx,
      tenantId,
      unruled.flatMap(({ callCode }) => callCode ?? []),
    );
    const leaderOf = ({ callCode }: Case): string | undefined => leaders.get(callCode ?? '');
    const unsure = unruled.filter((opened) => !leaderOf(opened)).map(({ ideaId }) => ideaId);
    const suggested = await this.suggestions.suggest(tx, tenantId, unsure);
    const routes = cases.map((opened): Route => {
      const choice = choices.get(opened.ideaId);
      const leader = choice ? undefined : leaderOf(opened);
      const suggestion = suggested.get(opened.ideaId);
      const sure = suggestion?.isAutomatic ? suggestion.agencyCode : null;
      return {
        tenantId,
        eventId: eventOf.get(opened.ideaId)!,
        ideaId: opened.ideaId,
        agencyCode: choice?.agencyCode ?? leader ?? sure,
        ruleCode: choice?.ruleCode ?? null,
        matched: choice?.matched ?? (leader ? { call: opened.callCode! } : {}),
        routedAt: this.clock.now(),
      };
    });
    await sendPrepared(tx, STORE_ROUTES, [JSON.stringify(routes)]);
    await storeSuggestions(tx, [...suggested.values()]);
    const moves = routes.flatMap(({ ideaId, agencyCode: agency }) =>
      agency ? [{ ideaId, transition: 'route', fields: { agency } }] : [],
    );
    if (moves.length > 0) await this.moves.applyAll(tx, systemOf(tenantId), moves);
  }

  /** A changed rule speaks within two seconds. */
  private async rulesOf(tx: Transaction, tenantId: string): Promise<RoutingRule[]> {
    const remembered = this.remembered.get(tenantId);
    if (remembered && remembered.until > Date.now()) return remembered.rules;
    const written = await tx.find(RoutingRule, {
      where: { tenantId, isActive: true },
      order: { position: 'ASC', code: 'ASC' },
    });
    const rules = await leadToday(tx, this.catalogue, tenantId, written);
    this.remembered.set(tenantId, { until: Date.now() + REMEMBER_MS, rules });
    return rules;
  }
}

const REMEMBER_MS = 2_000;

const STORE_ROUTES: Prepared = {
  name: 'store_routes',
  text: `
  insert into routing.routes (tenant_id, event_id, idea_id, agency_code, rule_code, matched, routed_at)
  select "tenantId", "eventId", "ideaId", "agencyCode", "ruleCode", matched, "routedAt"
  from json_to_recordset($1) as r ("tenantId" uuid, "eventId" uuid, "ideaId" uuid, "agencyCode" text, "ruleCode" text,
    matched jsonb, "routedAt" timestamptz)`,
};
