import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';
import { AccountsService } from '@app/identity';
import { compare, type Definition } from '@app/workflow';
import { drawWorkflow } from '../diagram/draw-svg.js';
import type { DifferenceView, VersionView } from './draft-view.dto.js';
import { WorkflowVersion } from './workflow.entity.js';
import { WorkflowsService } from './workflows.service.js';

const CODE = 'suggestion';

/** The versions of a tenant's workflow. */
@Injectable()
export class VersionsService {
  /** A version never changes, and drawing one takes a while. */
  private readonly drawings = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowsService,
    private readonly accounts: AccountsService,
  ) {}

  /** Every version, newest first, with the number of cases in progress on it. */
  list(actor: Actor): Promise<VersionView[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const rows = await tx.find(WorkflowVersion, {
        where: { tenantId, code: CODE },
        order: { version: 'DESC' },
      });
      const counts: { version: number; count: number }[] = await tx.query(OPEN_CASES, [tenantId, CODE]);
      const authors = rows.flatMap(({ publishedBy }) => publishedBy ?? []);
      const names = await this.accounts.namesOf(tx, tenantId, authors);
      return rows.map(({ version, definition, note, publishedAt, publishedBy }, index) => ({
        version,
        title: definition.title,
        note,
        publishedAt,
        publishedBy: (publishedBy && names.get(publishedBy)) ?? null,
        isCurrent: index === 0,
        openCases: counts.find((one) => one.version === version)?.count ?? 0,
      }));
    });
  }

  /** One version as JSON. */
  find(actor: Actor, version: number): Promise<Definition> {
    return this.database.enter(actor, (tx) => this.workflows.version(tx, actor.tenantId, CODE, version));
  }

  /** In what one version differs from another. */
  async compare(actor: Actor, version: number, other: number): Promise<DifferenceView[]> {
    return compare(await this.find(actor, other), await this.find(actor, version));
  }

  /** The version drawn, as SVG. */
  async draw(actor: Actor, version: number, language: 'ko' | 'en'): Promise<string> {
    const key = `${actor.tenantId}/${version}/${language}`;
    const known = this.drawings.get(key);
    if (known) return known;
    const drawing = drawWorkflow(await this.find(actor, version), language);
    this.drawings.set(key, drawing);
    return drawing;
  }
}

const OPEN_CASES = `
  select workflow_version as version, count(*)::int as count from review.cases
  where tenant_id = $1 and workflow_code = $2 and not is_settled group by 1`;
