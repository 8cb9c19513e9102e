import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  type Prepared,
  Refused,
  sendPrepared,
  signLink,
  type Transaction,
} from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { AccountsService, ConsentsService, PersonsService } from '@app/identity';
import { hashSalted, Ledger, newSalt } from '@app/ledger';
import { OpeningService } from '@app/review';
import type { Attachment } from '../attachments/attachment.entity.js';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { CallsService } from '../calls/calls.service.js';
import { Draft } from '../drafts/draft.entity.js';
import { FormsService } from '../forms/forms.service.js';
import { type FormEvidence, GuestChecks } from '../guests/guest-checks.service.js';
import { HeldIdeas } from '../guests/held-ideas.service.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { askToConfirm } from './ask-to-confirm.js';
import { caseOf, topicOf } from './case-of.js';
import { detectLanguage } from './detect-language.js';
import { hashWords } from './hash-words.js';
import { Idea } from './idea.entity.js';
import type { SubmitIdeaDto } from './idea.dto.js';
import type { IdeaView } from './idea-view.dto.js';
import { once } from './idempotency.js';
import { showFreshIdea } from './show-idea.js';
import { newTrackingNumber } from './tracking-number.js';

@Injectable()
export class SubmissionService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly opening: OpeningService,
    private readonly catalogue: CatalogueService,
    private readonly calls: CallsService,
    private readonly forms: FormsService,
    private readonly attachments: AttachmentsService,
    private readonly persons: PersonsService,
    private readonly accounts: AccountsService,
    private readonly consents: ConsentsService,
    private readonly checks: GuestChecks,
    private readonly held: HeldIdeas,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Takes in an idea: the row, its case and its events in one transaction. A guest's idea waits for the button
   * in the mail, without case or clock; one that looks as if a machine had sent it waits for a person before. `form` is
   * what came with a form of the site. Refuses codes the catalogue does not hold, a call that is not open, files that are
   * gone, a guest without an address, and a proof that is none. With a key, a repetition gets the first answer.
   */
  submit(
    actor: Actor,
    { proof, ...dto }: SubmitIdeaDto,
    key?: string,
    form?: FormEvidence,
  ): Promise<IdeaView> {
    if (actor.kind === 'guest' && !dto.contact)
      throw Refused.field('contact.email', intakeReasons.contact_required);
    return this.database.enter(actor, (tx) => {
      const write = () => this.write(tx, actor, dto, { proof, form });
      if (key === undefined) return write();
      const address = dto.contact?.email.toLowerCase() ?? '';
      const sender = `guest:${signLink(this.config.sessionSecret, 'sender', actor.tenantId, address)}`;
      return once(tx, actor, { key, sender, content: dto, at: this.clock.now() }, write);
    });
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    dto: SubmitIdeaDto,
    evidence: { proof?: string; form?: FormEvidence },
  ): Promise<IdeaView> {
    const { tenantId } = actor;
    const at = this.clock.now();
    const call = dto.callCode ? await this.calls.requireOpen(tx, tenantId, dto.callCode, at) : null;
    await this.catalogue.requireCode(tx, tenantId, 'topic', dto.topicCode, 'topicCode');
    await this.catalogue.requireCode(tx, tenantId, 'agenda', dto.agendaCode, 'agendaCode');
    await this.catalogue.requireCode(tx, tenantId, 'region', dto.regionCode, 'regionCode');
    const asked = await this.forms.answer(tx, tenantId, dto.callCode ?? null, dto.answers);
    const isGuest = actor.kind === 'guest';
    const sign = await this.checks.judge(tx, actor, 'submit', evidence);
    const language = dto.language ?? detectLanguage(dto.title, dto.improvement);
    const contact = isGuest ? { ...dto.contact!, language: dto.contact!.language ?? language } : null;
    const personId = contact && (await this.persons.enrol(tx, tenantId, contact));
    await this.agree(tx, actor, personId, dto);
    const salt = newSalt();
    const idea: Idea = {
      tenantId,
      id: v7({ msecs: at.getTime() }),
      trackingNumber: newTrackingNumber(),
      status: sign ? 'held' : isGuest ? 'unconfirmed' : 'submitted',
      personId,
      accountId: actor.accountId,
      title: dto.title,
      situation: dto.situation || null,
      improvement: dto.improvement,
      effect: dto.effect || null,
      callCode: dto.callCode ?? null,
      ...asked,
      topicCode: dto.topicCode ?? topicOf(call),
      agendaCode: dto.agendaCode ?? null,
      regionCode: dto.regionCode ?? null,
      isWithheld: dto.isWithheld ?? false,
      language,
      submittedAt: at,
      confirmedAt: isGuest ? null : at,
      originId: null,
      hiddenReason: null,
      ...{
        channel: 'online',
        receivedOn: null,
        enteredBy: null,
        codeSerial: null,
        salt,
        erasedAt: null,
        commentCount: 0,
      },
    };
    await insertIdea(tx, idea);
    const files = await this.attachments.send(tx, actor, idea.id, dto.attachments ?? []);
    const beside = { files, answers: await this.forms.answersOf(tx, idea) };
    const event = await this.ledger.record(
      tx,
      actor,
      { kind: intakeEvents['idea.submitted'], subjectId: idea.id, at, data: codesOf(idea, salt, files) },
      null,
    );
    if (dto.draftId && actor.accountId)
      await tx.delete(Draft, { tenantId, id: dto.draftId, accountId: actor.accountId });
    if (isGuest) {
      if (sign) await this.held.hold(tx, actor, idea.id, sign, event);
      else await askToConfirm(tx, this.ledger, actor, idea.id, at, event);
      return showFreshIdea(idea, null, beside);
    }
    return showFreshIdea(idea, await this.opening.open(tx, actor, caseOf(idea, call, at), event), beside);
  }

  /** A guest agrees as the new person they are; a member as the one known already. */
  private async agree(
    tx: Transaction,
    actor: Actor,
    guestId: string | null,
    { consents = [] }: SubmitIdeaDto,
  ): Promise<void> {
    if (consents.length === 0) return;
    const { tenantId, accountId } = actor;
    const account = accountId && (await this.accounts.find(tx, tenantId, accountId));
    const personId = guestId ?? (account && account.personId);
    if (personId) await this.consents.give(tx, actor, personId, consents);
  }
}

/** Writes an idea in one statement without an entity's bookkeeping: this is the busiest write of all. */
export async function insertIdea(tx: Transaction, idea: Idea): Promise<void> {
  await sendPrepared(tx, INSERT_IDEA, [
    idea.tenantId,
    idea.id,
    idea.trackingNumber,
    idea.status,
    idea.personId,
    idea.accountId,
    idea.title,
    idea.situation,
    idea.improvement,
    idea.effect,
    idea.callCode,
    idea.topicCode,
    idea.agendaCode,
    idea.regionCode,
    idea.isWithheld,
    idea.language,
    idea.submittedAt,
    idea.confirmedAt,
    idea.channel,
    idea.receivedOn,
    idea.enteredBy,
    idea.codeSerial,
    idea.salt,
    idea.originId,
    idea.answers,
    idea.formVersion,
  ]);
}

/** What the ledger keeps of an idea that came in: its codes, and of its words and files the hashes. */
export function codesOf(idea: Idea, salt: Buffer, files: Attachment[] = []): Record<string, unknown> {
  const { status, callCode, topicCode, agendaCode, regionCode, language } = idea;
  const codes = {
    status,
    language,
    call: callCode,
    topic: topicCode,
    agenda: agendaCode,
    region: regionCode,
  };
  return { ...codes, textHash: hashWords(salt, idea), ...hashesOf(salt, files) };
}

/** What the ledger keeps of files that were sent: ids and hashes; nothing where there are none. */
export function hashesOf(salt: Buffer, files: Attachment[]): { files?: { id: string; hash: string }[] } {
  const hashes = files.map(({ id, sha256 }) => ({ id, hash: hashSalted(salt, sha256.toString('hex')) }));
  return hashes.length > 0 ? { files: hashes } : {};
}

const INSERT_IDEA: Prepared = {
  name: 'insert_idea',
  text: `
  insert into intake.ideas (tenant_id, id, tracking_number, status, person_id, account_id, title, situation,
    improvement, effect, call_code, topic_code, agenda_code, region_code, is_withheld, language, submitted_at,
    confirmed_at, channel, received_on, entered_by, code_serial, salt, origin_id, answers,
    form_version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
    $23, $24, $25, $26)`,
};
