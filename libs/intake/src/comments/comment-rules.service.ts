import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v5 } from 'uuid';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { Call } from '../calls/call.entity.js';
import type { CommentRulesDto, CommentRulesView } from './comment-rules.dto.js';
import { CommentRules } from './comment-rules.entity.js';
import { commentReasons } from './comments.errors.js';
import { commentEvents } from './comments.events.js';

const USUAL: CommentRulesView = { isOn: true, reportsToHold: 3, closedCalls: [], version: 0 };

/** Whether a tenant has comments, and when reports take one from view. */
@Injectable()
export class CommentRulesService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor): Promise<CommentRulesView> {
    return this.database.enter(actor, (tx) => this.of(tx, actor.tenantId));
  }

  /** Writes the rules anew. Refuses an outdated version and calls that are not there. The same again changes nothing. */
  change(actor: Actor, { version, ...dto }: CommentRulesDto): Promise<CommentRulesView> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`comments ${tenantId}`]);
      const current = await this.of(tx, tenantId);
      if (current.version !== version)
        throw new Refused(commentReasons.comment_rules_changed, [], { current });
      const values = { ...dto, closedCalls: dto.closedCalls.toSorted() };
      const known = await tx.countBy(Call, { tenantId, code: In(values.closedCalls) });
      if (known !== values.closedCalls.length)
        throw Refused.field('closedCalls', commentReasons.comment_call_unknown);
      if (JSON.stringify(valuesOf(values)) === JSON.stringify(valuesOf(current))) return current;
      const at = this.clock.now();
      const next = { ...values, version: version + 1 };
      await tx.upsert(CommentRules, { tenantId, ...next, changedAt: at }, ['tenantId']);
      await this.ledger.record(tx, actor, {
        ...{ kind: commentEvents['comments.ruled'], subjectId: v5('comments', tenantId), at },
        data: { ...next, before: valuesOf(current) },
      });
      return next;
    });
  }

  /** Whether ideas of this call, or of none, take comments. */
  async areOpen(tx: Transaction, tenantId: string, callCode: string | null): Promise<boolean> {
    const { isOn, closedCalls } = await this.of(tx, tenantId);
    return isOn && !(callCode !== null && closedCalls.includes(callCode));
  }

  /** The rules as they stand, in the caller's transaction. */
  async of(tx: Transaction, tenantId: string): Promise<CommentRulesView> {
    const found = await tx.findOneBy(CommentRules, { tenantId });
    return found ? { ...valuesOf(found), version: found.version } : USUAL;
  }
}

function valuesOf({ isOn, reportsToHold, closedCalls }: Omit<CommentRulesView, 'version'>) {
  return { isOn, reportsToHold, closedCalls };
}
