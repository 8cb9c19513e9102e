import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, Refused, seoulDay, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { ConsentsService, PersonsService } from '@app/identity';
import { Ledger, newSalt } from '@app/ledger';
import { OpeningService } from '@app/review';
import { TenantsService } from '@app/tenancy';
import { instantAt } from '@app/workflow';
import { Attachment } from '../attachments/attachment.entity.js';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { CallsService } from '../calls/calls.service.js';
import { caseOf, topicOf } from '../ideas/case-of.js';
import { Idea } from '../ideas/idea.entity.js';
import { once } from '../ideas/idempotency.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { detectLanguage } from '../ideas/detect-language.js';
import { codesOf, insertIdea } from '../ideas/submission.service.js';
import { newTrackingNumber } from '../ideas/tracking-number.js';
import { FormsService } from '../forms/forms.service.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import type { PaperIdeaDto, PaperReceipt } from './paper.dto.js';
import { PaperCodes } from './paper-codes.service.js';

/** Nothing lies on a desk for longer. */
const MOST_YEARS = 1;

/** 대리 접수: officials write down for others what was told or came on paper. */
@Injectable()
export class PaperService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly opening: OpeningService,
    private readonly catalogue: CatalogueService,
    private readonly calls: CallsService,
    private readonly forms: FormsService,
    private readonly persons: PersonsService,
    private readonly consents: ConsentsService,
    private readonly ideas: IdeasService,
    private readonly tenants: TenantsService,
    private readonly codes: PaperCodes,
    private readonly attachments: AttachmentsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes in an idea for a person without an account: person, consents, idea, case and events in one transaction. It
   * counts as received on the day it came in, and takes scans of the paper along, which only staff and the proposer open. Refuses a day that is still to come, codes the catalogue does not hold,
   * and a person who has not agreed. With a key, a repetition gets the first answer.
   */
  async enter(actor: Actor, dto: PaperIdeaDto, key?: string): Promise<PaperReceipt> {
    const at = this.clock.now();
    if (!dto.hasConsented) throw Refused.field('hasConsented', intakeReasons.no_paper_consent);
    requireDay(dto.receivedOn, at);
    const { id } = await this.database.enter(actor, (tx) => {
      const work = () => this.write(tx, actor, dto, at);
      return key === undefined ? work() : once(tx, actor, { key, sender: '', content: dto, at }, work);
    });
    return this.receiptOf(actor, id);
  }

  /** Prints another code for the paper that was lost. */
  async renew(actor: Actor, id: string): Promise<PaperReceipt> {
    await this.codes.renew(actor, id);
    return this.receiptOf(actor, id);
  }

  private async receiptOf(actor: Actor, id: string): Promise<PaperReceipt> {
    const { tenantId } = actor;
    const idea = await this.database.enter(actor, (tx) => tx.findOneByOrFail(Idea, { tenantId, id }));
    const tenant = await this.tenants.of(actor);
    return {
      idea: await this.ideas.find(actor, id),
      code: this.codes.codeOf(idea),
      address: `${this.tenants.addressOf(tenant)}/track/${idea.trackingNumber}/code`,
    };
  }

  private async write(tx: Transaction, actor: Actor, dto: PaperIdeaDto, at: Date): Promise<{ id: string }> {
    const { tenantId, accountId: enteredBy } = actor;
    const { receivedOn, channel } = dto;
    const receivedAt = receivedOn < seoulDay(at) ? instantAt(receivedOn) : at;
    const call = dto.callCode ? await this.calls.requireOpen(tx, tenantId, dto.callCode, receivedAt) : null;
    await this.catalogue.requireCode(tx, tenantId, 'topic', dto.topicCode, 'topicCode');
    await this.catalogue.requireCode(tx, tenantId, 'agenda', dto.agendaCode, 'agendaCode');
    await this.catalogue.requireCode(tx, tenantId, 'region', dto.regionCode, 'regionCode');
    // Whoever tells it can be asked; not everything that a call asks stands on every paper.
    const asked = await this.forms.answer(tx, tenantId, dto.callCode ?? null, dto.answers, {
      isComplete: channel !== 'paper',
    });
    const { language = detectLanguage(dto.title, dto.improvement), consents = [] } = dto;
    const personId = await this.persons.enrol(tx, tenantId, { ...dto.person, language });
    await this.consents.give(tx, actor, personId, ['processing', ...consents], 'paper');
    const salt = newSalt();
    const idea: Idea = {
      ...{ tenantId, id: v7({ msecs: at.getTime() }), trackingNumber: newTrackingNumber() },
      ...{ status: 'submitted', personId, accountId: null, originId: null, hiddenReason: null },
      ...{ erasedAt: null, commentCount: 0 },
      ...{ title: dto.title, situation: dto.situation || null, improvement: dto.improvement },
      ...{ effect: dto.effect || null, callCode: dto.callCode ?? null, ...asked },
      ...{ topicCode: dto.topicCode ?? topicOf(call) },
      ...{ agendaCode: dto.agendaCode ?? null, regionCode: dto.regionCode ?? null },
      ...{ isWithheld: dto.isWithheld ?? false, language, submittedAt: receivedAt, confirmedAt: at },
      ...{ channel, receivedOn, enteredBy, codeSerial: 1, salt },
    };
    await insertIdea(tx, idea);
    const files = await this.attachments.send(tx, actor, idea.id, dto.attachments ?? []);
    // On the paper stands who wrote it, and how to reach them.
    if (files.length > 0) await tx.update(Attachment, { tenantId, ideaId: idea.id }, { isClosed: true });
    const data = { ...codesOf(idea, salt, files), channel, receivedOn };
    const submitted = { kind: intakeEvents['idea.submitted'], subjectId: idea.id, at, data };
    const event = await this.ledger.record(tx, actor, submitted, null);
    await this.opening.open(tx, actor, { ...caseOf(idea, call, receivedAt), recordedAt: at }, event);
    return { id: idea.id };
  }
}

function requireDay(receivedOn: string, at: Date): void {
  const first = seoulDay(DateTime.fromJSDate(at).minus({ years: MOST_YEARS }).toJSDate());
  if (receivedOn > seoulDay(at) || receivedOn < first)
    throw Refused.field('receivedOn', intakeReasons.received_later);
}
