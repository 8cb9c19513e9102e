import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Refused, seoulDay, type Transaction } from '@app/platform';
import { IsNull, MoreThan, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { Agency, standsOn } from './agencies/agency.entity.js';
import { AgendaItem } from './agenda/agenda-item.entity.js';
import { catalogueReasons } from './catalogue.errors.js';
import { ReasonOfDecision, type ReasonKind } from './reasons/reason.entity.js';
import { Region } from './regions/region.entity.js';
import { PublicService } from './services/public-service.entity.js';
import { Topic } from './topics/topic.entity.js';

@Injectable()
export class CatalogueService {
  /** Codes seen a moment ago, so that a submission does not ask for each of its codes again. */
  private readonly known = new Map<string, number>();
  private readonly agenciesSeen = new Map<string, { until: number; agency: Agency | null }>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Agencies of the tenant that exist today. */
  agencies(actor: Actor): Promise<Agency[]> {
    const today = seoulDay(this.clock.now());
    return this.database.enter(actor, (tx) =>
      tx.find(Agency, {
        where: [
          { tenantId: actor.tenantId, validTo: IsNull() },
          { tenantId: actor.tenantId, validTo: MoreThan(today) },
        ],
        order: { nameKo: 'ASC' },
      }),
    );
  }

  topics(actor: Actor): Promise<Topic[]> {
    return this.inOrder(actor, Topic);
  }

  regions(actor: Actor): Promise<Region[]> {
    return this.inOrder(actor, Region);
  }

  /** Goals, plans, deals, areas and projects; each names its parent. */
  agenda(actor: Actor): Promise<AgendaItem[]> {
    return this.inOrder(actor, AgendaItem);
  }

  /** Public services that exist, by name. */
  services(actor: Actor): Promise<PublicService[]> {
    return this.database.enter(actor, (tx) =>
      tx.find(PublicService, { where: { tenantId: actor.tenantId }, order: { nameKo: 'ASC' } }),
    );
  }

  /** Grounds of one kind of decision, or all; retired ones too, which old decisions name. */
  reasons(actor: Actor, kind?: ReasonKind): Promise<ReasonOfDecision[]> {
    return this.database.enter(actor, (tx) =>
      tx.find(ReasonOfDecision, {
        where: { tenantId: actor.tenantId, ...(kind && { kind }) },
        order: { position: 'ASC' },
      }),
    );
  }

  /** One agency, also one that no longer exists; a change shows within two seconds. */
  async agency(tx: Transaction, tenantId: string, code: string): Promise<Agency | null> {
    const key = `${tenantId}/${code}`;
    const remembered = this.agenciesSeen.get(key);
    if (remembered && remembered.until > Date.now()) return remembered.agency;
    const agency = await tx.findOneBy(Agency, { tenantId, code });
    this.agenciesSeen.set(key, { until: Date.now() + REMEMBER_AGENCY_MS, agency });
    return agency;
  }

  /** One agency, where it exists today. */
  async standing(tx: Transaction, tenantId: string, code: string): Promise<Agency | null> {
    const agency = await this.agency(tx, tenantId, code);
    return agency && standsOn(agency, seoulDay(this.clock.now())) ? agency : null;
  }

  /**
   * Who does today what the agency does or once did: itself, or the first of its successors that exists; null where
   * nobody follows it.
   */
  async standIn(tx: Transaction, tenantId: string, code: string): Promise<string | null> {
    if (await this.standing(tx, tenantId, code)) return code;
    for (const successor of (await this.agency(tx, tenantId, code))?.successorCodes ?? []) {
      const found = await this.standIn(tx, tenantId, successor);
      if (found !== null) return found;
    }
    return null;
  }

  /** Refuses the field unless the tenant's catalogue holds this agency and it exists today. */
  async requireStanding(tx: Transaction, tenantId: string, code: string, field: string): Promise<void> {
    this.refuseUnlessStanding(await this.agency(tx, tenantId, code), field);
  }

  /** The agency that settles whose business a case is (정부조직법 §34: of the nation, 행정안전부); null where none is named. */
  async coordinator(tx: Transaction, tenantId: string): Promise<string | null> {
    const today = seoulDay(this.clock.now());
    const named = await tx.findBy(Agency, { tenantId, isCoordinator: true });
    return named.find((agency) => standsOn(agency, today))?.code ?? null;
  }

  /** Refuses the field unless the tenant's catalogue holds this code; nothing sent is fine. */
  async requireCode(
    tx: Transaction,
    tenantId: string,
    noun: 'agency' | 'topic' | 'region' | 'agenda',
    code: string | null | undefined,
    field: string,
  ): Promise<void> {
    if (code == null) return;
    const key = `${tenantId}/${noun}/${code}`;
    if ((this.known.get(key) ?? 0) > Date.now()) return;
    if (!(await tx.existsBy(TABLES[noun], { tenantId, code })))
      throw Refused.field(field, catalogueReasons.unknown_code);
    this.known.set(key, Date.now() + REMEMBER_MS);
  }

  /**
   * Refuses what `requireStanding` does, by the row itself. Until the transaction ends the agency goes on standing:
   * whoever retires it waits.
   */
  async holdAgency(tx: Transaction, tenantId: string, code: string, field: string): Promise<void> {
    const lock = { mode: 'pessimistic_read' } as const;
    this.refuseUnlessStanding(await tx.findOne(Agency, { where: { tenantId, code }, lock }), field);
  }

  /** The code, where the tenant's catalogue holds it too; null for one of another tenant's list. */
  async ownCode(
    tx: Transaction,
    tenantId: string,
    noun: 'topic' | 'region',
    code: string | null,
  ): Promise<string | null> {
    return code !== null && (await tx.existsBy(TABLES[noun], { tenantId, code })) ? code : null;
  }

  /** One ground, of whatever kind of decision. */
  reason(tx: Transaction, tenantId: string, code: string): Promise<ReasonOfDecision | null> {
    return tx.findOneBy(ReasonOfDecision, { tenantId, code });
  }

  /** Refuses the field unless this is a ground of that kind of decision that is in use. */
  async requireReason(
    tx: Transaction,
    tenantId: string,
    code: string,
    kind: string,
    field: string,
  ): Promise<void> {
    const reason = await this.reason(tx, tenantId, code);
    if (!reason || reason.kind !== kind || reason.retiredOn !== null)
      throw Refused.field(field, catalogueReasons.unknown_code);
  }

  private refuseUnlessStanding(agency: Agency | null, field: string): void {
    if (!agency) throw Refused.field(field, catalogueReasons.unknown_code);
    if (!standsOn(agency, seoulDay(this.clock.now())))
      throw Refused.field(field, catalogueReasons.agency_gone);
  }

  private inOrder<Row extends ObjectLiteral>(actor: Actor, table: EntityTarget<Row>): Promise<Row[]> {
    return this.database.enter(actor, (tx) =>
      tx
        .createQueryBuilder(table, 'row')
        .where('row.tenant_id = :tenantId', actor)
        .orderBy('row.position')
        .getMany(),
    );
  }
}

const REMEMBER_MS = 10_000;
const REMEMBER_AGENCY_MS = 2_000;

const TABLES = { agency: Agency, topic: Topic, region: Region, agenda: AgendaItem };
