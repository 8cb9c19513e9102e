import { Injectable } from '@nestjs/common';
import {
  type Agency,
  type AgendaItem,
  CatalogueService,
  type ReasonOfDecision,
  type Region,
  type Topic,
} from '@app/catalogue';
import { CallsService, type CallView } from '@app/intake';
import { type Actor, Clock, Database } from '@app/platform';
import { WorkflowsService } from '@app/review';
import type { Definition } from '@app/workflow';

/** What a tenant's administrators keep in order, and nearly every page names. */
export interface Lists {
  agencies: Agency[];
  topics: Topic[];
  regions: Region[];
  agenda: AgendaItem[];
  reasons: ReasonOfDecision[];
  calls: CallView[];
  workflow: Definition;
}

const REMEMBER_MS = 10_000;

@Injectable()
export class ListsService {
  private readonly remembered = new Map<string, { until: number; lists: Lists }>();

  constructor(
    private readonly catalogue: CatalogueService,
    private readonly calls: CallsService,
    private readonly workflows: WorkflowsService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The lists of the actor's tenant; a change shows within ten seconds. */
  async of(actor: Actor): Promise<Lists> {
    const now = this.clock.now().getTime();
    const found = this.remembered.get(actor.tenantId);
    if (found && found.until > now) return found.lists;
    const lists = await this.read(actor);
    this.remembered.set(actor.tenantId, { until: now + REMEMBER_MS, lists });
    return lists;
  }

  private async read(actor: Actor): Promise<Lists> {
    const [agencies, topics, regions, agenda, reasons, calls, workflow] = await Promise.all([
      this.catalogue.agencies(actor),
      this.catalogue.topics(actor),
      this.catalogue.regions(actor),
      this.catalogue.agenda(actor),
      this.catalogue.reasons(actor),
      this.calls.list(actor),
      this.database.enter(actor, (tx) => this.workflows.currentOf(tx, actor.tenantId)),
    ]);
    return { agencies, topics, regions, agenda, reasons, calls, workflow };
  }
}
