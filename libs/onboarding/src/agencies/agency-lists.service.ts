import { Injectable } from '@nestjs/common';
import { Agency } from '@app/catalogue';
import { Ledger } from '@app/ledger';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { lockRules, MOST_RULES, RoutingRule, ruleReasons } from '@app/routing';
import { addMissing } from '../founding/add-missing.js';
import { onboardingReasons } from '../onboarding.errors.js';
import { onboardingEvents } from '../onboarding.events.js';
import { listAgencies, listRules } from '../plans/list-agencies.js';
import { lockAgencies } from './agencies.queries.js';
import type { AgencyLine, LineFault } from './agency-line.js';
import type { AgencyListPreview } from './agency-list.dto.js';
import { readAgencies } from './read-agencies.js';

@Injectable()
export class AgencyListsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads a list and holds it against the agencies and rules that stand. Refuses one with which there would be more
   * than 500 rules. Writes nothing.
   */
  check(actor: Actor, text: string): Promise<AgencyListPreview> {
    return this.database.enter(actor, async (tx) => show(await this.read(tx, actor.tenantId, text)));
  }

  /**
   * Adds the agencies of a list and the rules it asks for, after all others. Refuses a list with one faulty line as a
   * whole and says what is wrong with which, and what `check` refuses.
   */
  add(actor: Actor, text: string): Promise<AgencyListPreview> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      await lockAgencies(tx, tenantId);
      const rules = await lockRules(tx, tenantId);
      const { agencies, faults } = await this.read(tx, tenantId, text);
      if (faults.length > 0) {
        const reason = onboardingReasons.faulty_list;
        throw new Refused(reason, [{ field: 'text', ...reason }], { faults });
      }
      await addMissing(tx, Agency, tenantId, listAgencies(agencies));
      const last = rules.at(-1)?.position ?? 0;
      const added = listRules(agencies).map((rule) => ({ ...rule, position: last + rule.position }));
      await addMissing(tx, RoutingRule, tenantId, added);
      for (const { code, topicCodes } of agencies)
        await tx.query(
          `update catalogue.topics set agency_codes = array_append(agency_codes, $3)
           where tenant_id = $1 and code = any($2) and not $3 = any(agency_codes)`,
          [tenantId, topicCodes, code],
        );
      await this.ledger.record(tx, actor, {
        kind: onboardingEvents['agencies.added'],
        subjectId: tenantId,
        at: this.clock.now(),
        data: { agencies: agencies.map(({ code }) => code), rules: added.map(({ code }) => code) },
      });
      return show({ agencies, faults });
    });
  }

  private async read(tx: Transaction, tenantId: string, text: string) {
    const agencies = await tx.findBy(Agency, { tenantId });
    const rules = await tx.findBy(RoutingRule, { tenantId });
    const read = readAgencies(Buffer.from(text), {
      codes: agencies.map(({ code }) => code),
      parents: agencies.filter(({ validTo }) => validTo === null).map(({ code }) => code),
      hasCoordinator: agencies.some(({ isCoordinator, validTo }) => isCoordinator && validTo === null),
      topics: rules.map(({ code }) => code.replace(/^topic-/, '')),
    });
    if (rules.length + listRules(read.agencies).length > MOST_RULES)
      throw new Refused(ruleReasons.too_many_rules);
    return read;
  }
}

function show({ agencies, faults }: { agencies: AgencyLine[]; faults: LineFault[] }): AgencyListPreview {
  return {
    agencies: agencies.map(({ code, nameKo, nameEn, parentCode, isCoordinator, topicCodes, keywords }) => ({
      ...{ code, nameKo, nameEn, parentCode, isCoordinator, topicCodes, keywords },
    })),
    faults,
  };
}
