import { Injectable } from '@nestjs/common';
import { Refused, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { CallsService } from '@app/intake';
import type { RuleDto } from './rule.dto.js';
import { ruleReasons } from './rules.errors.js';

const [SHORTEST, LONGEST] = [2, 40];

/** What a rule must be before it may stand among the others, as a draft too. */
@Injectable()
export class RuleChecks {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly calls: CallsService,
  ) {}

  /** Refuses a rule without conditions, keywords too short or too long, and codes the tenant does not have. */
  async require(tx: Transaction, tenantId: string, rule: RuleDto, place = ''): Promise<void> {
    const at = (field: string): string => place + field;
    const { topics, keywords, regions, calls, agencyCode } = rule;
    if (topics.length + keywords.length + regions.length + calls.length === 0)
      throw Refused.field(at('conditions'), ruleReasons.no_condition);
    if (keywords.some((word) => [...word].length < SHORTEST || [...word].length > LONGEST))
      throw Refused.field(at('keywords'), ruleReasons.keyword_length);
    for (const code of topics) await this.catalogue.requireCode(tx, tenantId, 'topic', code, at('topics'));
    for (const code of regions) await this.catalogue.requireCode(tx, tenantId, 'region', code, at('regions'));
    for (const code of calls)
      if (!(await this.calls.find(tx, tenantId, code)))
        throw Refused.field(at('calls'), ruleReasons.unknown_call);
    await this.catalogue.holdAgency(tx, tenantId, agencyCode, at('agencyCode'));
  }
}
