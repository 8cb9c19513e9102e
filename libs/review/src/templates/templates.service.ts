import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { IsNull } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, NotFound, Refused, seoulDay, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { Ledger } from '@app/ledger';
import type { Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { fillTemplate, findUnknown, type Values } from './fill-template.js';
import type { FilledTemplateView, TemplateDto, TemplateView } from './template.dto.js';
import { AnswerTemplate } from './template.entity.js';

@Injectable()
export class TemplatesService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
  ) {}

  /** Every template of the tenant, by name. */
  list(actor: Actor): Promise<TemplateView[]> {
    return this.database.enter(actor, (tx) => this.all(tx, actor));
  }

  /** Those that an answer to this case may begin with: of the tenant and of the agency that has it, filled in. */
  fill(actor: Actor, ideaId: string): Promise<FilledTemplateView[]> {
    return this.database.enter(actor, async (tx) => {
      const found = await this.cases.findable(tx, actor, ideaId);
      const { tenantId } = actor;
      const of = [{ tenantId, agencyCode: IsNull() }];
      const own = found.agencyCode === null ? [] : [{ tenantId, agencyCode: found.agencyCode }];
      const templates = await tx.find(AnswerTemplate, { where: [...of, ...own], order: { name: 'ASC' } });
      const values = await this.valuesOf(tx, found);
      return templates.map(({ id, name, text }) => ({ id, name, ...fillTemplate(text, values) }));
    });
  }

  /** Adds a template. Refuses a variable or agency that is none, and a name that is taken. */
  add(actor: Actor, dto: TemplateDto): Promise<TemplateView[]> {
    return this.database.enter(actor, async (tx) => {
      const row = { tenantId: actor.tenantId, id: v7(), version: 1, ...(await this.read(tx, actor, dto)) };
      await tx.insert(AnswerTemplate, row);
      await this.record(tx, actor, row.id, 'template.saved');
      return this.all(tx, actor);
    });
  }

  /** Changes a template. Refuses the same, and an outdated version. */
  change(actor: Actor, id: string, { version = 0, ...dto }: TemplateDto): Promise<TemplateView[]> {
    return this.database.enter(actor, async (tx) => {
      await this.lock(tx, actor, id, version);
      const row = { version: version + 1, ...(await this.read(tx, actor, dto, id)) };
      await tx.update(AnswerTemplate, { tenantId: actor.tenantId, id }, row);
      await this.record(tx, actor, id, 'template.saved');
      return this.all(tx, actor);
    });
  }

  /** Removes a template; answers that began with it stay. Refuses an outdated version. */
  remove(actor: Actor, id: string, version: number): Promise<TemplateView[]> {
    return this.database.enter(actor, async (tx) => {
      await this.lock(tx, actor, id, version);
      await tx.delete(AnswerTemplate, { tenantId: actor.tenantId, id });
      await this.record(tx, actor, id, 'template.removed');
      return this.all(tx, actor);
    });
  }

  private all(tx: Transaction, { tenantId }: Actor): Promise<TemplateView[]> {
    return tx.find(AnswerTemplate, {
      select: { id: true, name: true, text: true, agencyCode: true, version: true, changedAt: true },
      where: { tenantId },
      order: { name: 'ASC', id: 'ASC' },
    });
  }

  private async lock(tx: Transaction, { tenantId }: Actor, id: string, version: number): Promise<void> {
    const where = { tenantId, id };
    const found = await tx.findOne(AnswerTemplate, { where, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound(reviewReasons.template_not_found);
    if (found.version !== version) throw new Refused(reviewReasons.template_changed);
  }

  private async read(
    tx: Transaction,
    { tenantId, accountId }: Actor,
    { name, text, agency }: TemplateDto,
    id?: string,
  ): Promise<Omit<AnswerTemplate, 'tenantId' | 'id' | 'version'>> {
    if (findUnknown(text).length > 0) throw Refused.field('text', reviewReasons.unknown_variable);
    if (agency) await this.catalogue.requireCode(tx, tenantId, 'agency', agency, 'agency');
    const agencyCode = agency ?? null;
    const where = { tenantId, name, agencyCode: agencyCode ?? IsNull() };
    const same = await tx.findOneBy(AnswerTemplate, where);
    if (same && same.id !== id) throw Refused.field('name', reviewReasons.template_exists);
    return { name, text, agencyCode, changedAt: this.clock.now(), changedBy: accountId! };
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    subjectId: string,
    kind: 'template.saved' | 'template.removed',
  ): Promise<void> {
    await this.ledger.record(tx, actor, { kind: reviewEvents[kind], subjectId, at: this.clock.now() });
  }

  private async valuesOf(tx: Transaction, found: Case): Promise<Values> {
    const { tenantId, trackingNumber: number, title, agencyCode, dueOn, submittedAt, language } = found;
    const agency = agencyCode ? await this.catalogue.agency(tx, tenantId, agencyCode) : null;
    const inWords = (day: string): string =>
      DateTime.fromISO(day, { zone: 'utc' })
        .setLocale(language === 'ko' ? 'ko-KR' : 'en-GB')
        .toLocaleString(DateTime.DATE_FULL);
    return {
      ...{ number, title, agency: agency && (language === 'ko' ? agency.nameKo : agency.nameEn) },
      dueOn: dueOn && inWords(dueOn),
      submittedOn: inWords(seoulDay(submittedAt)),
      today: inWords(seoulDay(this.clock.now())),
    };
  }
}
