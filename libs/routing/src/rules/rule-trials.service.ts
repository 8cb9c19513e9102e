import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound, Refused } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { chooseAgency, type Rule } from './choose-agency.js';
import { leadToday } from './lead-today.js';
import { RuleChecks } from './rule-checks.service.js';
import type { TryRulesDto } from './rule.dto.js';
import type { RoutingRule } from './rule.entity.js';
import { ruleReasons } from './rules.errors.js';
import { newestCases, type PastCase, rulesInOrder } from './rules.queries.js';
import { type Outcome, sumUpTrial } from './sum-up-trial.js';
import type { RoutingTrial } from './trial-view.dto.js';

const MOST_CASES = 5_000;
const AT_ONCE = 100;
const FROM_BODY = 'draft.';

/** Runs rules that are not in force yet on past ideas. Changes nothing. */
@Injectable()
export class RuleTrialsService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueService,
    private readonly checks: RuleChecks,
  ) {}

  /** What would have been routed differently. Refuses a faulty draft, an unknown rule, and an order of other rules. */
  async try(actor: Actor, asked: TryRulesDto): Promise<RoutingTrial> {
    const { tenantId } = actor;
    const { before, after, past } = await this.database.enter(actor, async (tx) => {
      // What is switched off may name what is gone.
      if (asked.draft?.isActive) await this.checks.require(tx, tenantId, asked.draft, FROM_BODY);
      const present = await rulesInOrder(tx, tenantId);
      return {
        before: await leadToday(tx, this.catalogue, tenantId, inForce(present)),
        after: await leadToday(tx, this.catalogue, tenantId, inForce(drafted(present, asked))),
        past: await newestCases(tx, tenantId, MOST_CASES),
      };
    });
    return sumUpTrial(await judge(past, before, after));
  }
}

type Draftable = Rule & Pick<RoutingRule, 'isActive'>;

function drafted(present: Draftable[], { draft, order }: TryRulesDto): Draftable[] {
  const ordered = order ? inOrder(present, order) : present;
  if (!draft) return ordered;
  // No rule has an empty code.
  if (draft.code === undefined) return [...ordered, { ...draft, code: '' }];
  const place = ordered.findIndex(({ code }) => code === draft.code);
  if (place < 0) throw new NotFound(ruleReasons.rule_not_found);
  return ordered.with(place, { ...draft, code: draft.code });
}

function inOrder(present: Draftable[], order: string[]): Draftable[] {
  const ruleOf = new Map(present.map((rule) => [rule.code, rule]));
  const ordered = [...new Set(order)].flatMap((code) => ruleOf.get(code) ?? []);
  if (ordered.length !== present.length || order.length !== present.length)
    throw new Refused(ruleReasons.order_changed);
  return ordered;
}

const inForce = (rules: Draftable[]): Rule[] => rules.filter(({ isActive }) => isActive);

/** In portions, between which other requests have their turn. */
async function judge(past: PastCase[], before: Rule[], after: Rule[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let first = 0; first < past.length; first += AT_ONCE) {
    for (const one of past.slice(first, first + AT_ONCE))
      outcomes.push({ past: one, before: chooseAgency(before, one), after: chooseAgency(after, one) });
    await setImmediate();
  }
  return outcomes;
}
