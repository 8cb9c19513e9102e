import { Injectable } from '@nestjs/common';
import { NotFound, type Transaction } from '@app/platform';
import type { Definition } from '@app/workflow';
import { reviewReasons } from '../review.errors.js';
import { WorkflowVersion } from './workflow.entity.js';

const REMEMBER_MS = 2_000;

/** What tells which version a case is on. */
type OnWorkflow = { tenantId: string; workflowCode: string; workflowVersion: number };

@Injectable()
export class WorkflowsService {
  /** A version never changes, so it is remembered for good; which one is current only for a moment. */
  private readonly versions = new Map<string, Definition>();
  private readonly current = new Map<string, { until: number; definition: Definition }>();
  private readonly closed = new Map<string, { until: number; states: string[] }>();

  /** The version under which a tenant opens cases now. */
  async currentOf(tx: Transaction, tenantId: string, code = 'suggestion'): Promise<Definition> {
    const key = `${tenantId}/${code}`;
    const remembered = this.current.get(key);
    if (remembered && remembered.until > Date.now()) return remembered.definition;
    const definition = await this.newestOf(tx, tenantId, code);
    this.current.set(key, { until: Date.now() + REMEMBER_MS, definition });
    return definition;
  }

  /**
   * The states that nobody outside sees, by their codes: those of which the newest version that has them says so. Cases
   * may be in one that later versions lack, and it stays closed.
   */
  async closedOf(tx: Transaction, tenantId: string, code = 'suggestion'): Promise<string[]> {
    const key = `${tenantId}/${code}`;
    const remembered = this.closed.get(key);
    if (remembered && remembered.until > Date.now()) return remembered.states;
    const found: { state: string }[] = await tx.query(CLOSED_STATES, [tenantId, code]);
    const states = found.map(({ state }) => state);
    this.closed.set(key, { until: Date.now() + REMEMBER_MS, states });
    return states;
  }

  /** The newest version, past what is remembered. */
  async newestOf(tx: Transaction, tenantId: string, code: string): Promise<Definition> {
    const { definition } = await tx.findOneOrFail(WorkflowVersion, {
      where: { tenantId, code },
      order: { version: 'DESC' },
    });
    return definition;
  }

  /** One version; not found where there is none. */
  async version(tx: Transaction, tenantId: string, code: string, version: number): Promise<Definition> {
    const found = await tx.findOneBy(WorkflowVersion, { tenantId, code, version });
    if (!found) throw new NotFound(reviewReasons.version_not_found);
    return found.definition;
  }

  /** The version a case is on. */
  async of(
    tx: Transaction,
    { tenantId, workflowCode: code, workflowVersion: version }: OnWorkflow,
  ): Promise<Definition> {
    const key = `${tenantId}/${code}/${version}`;
    const remembered = this.versions.get(key);
    if (remembered) return remembered;
    const { definition } = await tx.findOneByOrFail(WorkflowVersion, { tenantId, code, version });
    this.versions.set(key, definition);
    return definition;
  }
}

const CLOSED_STATES = `
  select newest.code as state from (
    select distinct on (state ->> 'code') state ->> 'code' as code, (state -> 'isPublic')::boolean as is_public
    from review.workflows w, jsonb_array_elements(w.definition -> 'states') as state
    where w.tenant_id = $1 and w.code = $2
    order by state ->> 'code', w.version desc
  ) newest where not is_public order by newest.code`;
