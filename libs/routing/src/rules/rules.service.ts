import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v4, v5 } from 'uuid';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { RuleChecks } from './rule-checks.service.js';
import { type ChangeRuleDto, MOST_RULES, type RuleDto, type RuleOrderDto } from './rule.dto.js';
import { RoutingRule } from './rule.entity.js';
import type { RuleView } from './rule-view.dto.js';
import { ruleReasons } from './rules.errors.js';
import { ruleEvents } from './rules.events.js';
import { lockRules, rulesInOrder, storeOrder } from './rules.queries.js';

/** Administrators write the rules by which new ideas find an agency (국민 제안 규정 §5④). */
@Injectable()
export class RulesService {
  constructor(
    private readonly database: Database,
    private readonly checks: RuleChecks,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** All rules in the order in which they are asked, those that are off too. */
  list(actor: Actor): Promise<RuleView[]> {
    return this.database.enter(actor, async (tx) => (await rulesInOrder(tx, actor.tenantId)).map(show));
  }

  /** Adds a rule after all others, where it speaks only for ideas that no other has heard. Refuses a faulty one. */
  add(actor: Actor, dto: RuleDto): Promise<RuleView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const rules = await lockRules(tx, tenantId);
      if (rules.length >= MOST_RULES) throw new Refused(ruleReasons.too_many_rules);
      await this.checks.require(tx, tenantId, dto);
      const rule: RoutingRule = {
        tenantId,
        code: `rule-${v4()}`,
        position: (rules.at(-1)?.position ?? 0) + 10,
        ...columnsOf(dto),
        version: 1,
        updatedAt: this.clock.now(),
      };
      await tx.insert(RoutingRule, rule);
      await this.record(tx, actor, 'rule.added', rule);
      return show(rule);
    });
  }

  /** Writes a rule anew, or switches it on or off. Refuses an outdated version and a faulty rule. */
  change(actor: Actor, code: string, { version, ...dto }: ChangeRuleDto): Promise<RuleView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const before = await this.hold(tx, tenantId, code, version);
      // What only falls silent may have lost its agency or its call meanwhile.
      if (dto.isActive || hashOf(before) !== hashOf(columnsOf(dto)))
        await this.checks.require(tx, tenantId, dto);
      const changes = { ...columnsOf(dto), version: version + 1, updatedAt: this.clock.now() };
      await tx.update(RoutingRule, { tenantId, code }, changes);
      const rule = { ...before, ...changes };
      await this.record(tx, actor, 'rule.changed', rule);
      return show(rule);
    });
  }

  /** Takes a rule away for good; why it once routed an idea stays on that idea's record. Refuses an outdated version. */
  remove(actor: Actor, code: string, version: number): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const rule = await this.hold(tx, tenantId, code, version);
      await tx.delete(RoutingRule, { tenantId, code });
      await this.record(tx, actor, 'rule.removed', rule);
    });
  }

  /** Puts the rules in another order. Refuses where it is no longer the order that was seen. */
  reorder(actor: Actor, { seen, order }: RuleOrderDto): Promise<RuleView[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const present = (await lockRules(tx, tenantId)).map(({ code }) => code);
      if (seen.join() !== present.join() || order.toSorted().join() !== present.toSorted().join())
        throw new Refused(ruleReasons.order_changed);
      await storeOrder(tx, tenantId, order);
      await this.ledger.record(tx, actor, {
        kind: ruleEvents['rules.reordered'],
        subjectId: v5('routing-rules', tenantId),
        at: this.clock.now(),
        data: { order },
      });
      return (await rulesInOrder(tx, tenantId)).map(show);
    });
  }

  private async hold(tx: Transaction, tenantId: string, code: string, version: number): Promise<RoutingRule> {
    const rule = (await lockRules(tx, tenantId)).find((each) => each.code === code);
    if (!rule) throw new NotFound(ruleReasons.rule_not_found);
    if (rule.version !== version) throw new Refused(ruleReasons.rule_changed, [], { current: show(rule) });
    return rule;
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    kind: 'rule.added' | 'rule.changed' | 'rule.removed',
    rule: RoutingRule,
  ): Promise<void> {
    const { code, version, isActive, agencyCode, topics, regions, calls, position } = rule;
    await this.ledger.record(tx, actor, {
      kind: ruleEvents[kind],
      subjectId: v5(`routing-rule/${code}`, actor.tenantId),
      at: this.clock.now(),
      data: {
        rule: code,
        version,
        isActive,
        agencyCode,
        topics,
        regions,
        calls,
        position,
        hash: hashOf(rule),
      },
    });
  }
}

function columnsOf({ note, topics, keywords, regions, calls, agencyCode, isActive }: RuleDto) {
  return { topics, keywords, regions, calls, agencyCode, noteKo: note, isActive };
}

function show({ tenantId: _tenantId, position: _position, noteKo: note, ...rule }: RoutingRule): RuleView {
  return { ...rule, note };
}

/** Of what a rule says; whether it is on does not count. */
function hashOf(
  rule: Pick<RoutingRule, 'topics' | 'keywords' | 'regions' | 'calls' | 'agencyCode' | 'noteKo'>,
) {
  const { topics, keywords, regions, calls, agencyCode, noteKo } = rule;
  const said = JSON.stringify([topics, keywords, regions, calls, agencyCode, noteKo]);
  return createHash('sha256').update(said).digest('hex');
}
