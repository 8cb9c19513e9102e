import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { CatalogueService } from '@app/catalogue';
import { Ledger, newSalt } from '@app/ledger';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type Case, CaseFacts, OpeningService } from '@app/review';
import { caseOf } from '../ideas/case-of.js';
import { Idea } from '../ideas/idea.entity.js';
import { Revision } from '../ideas/revision.entity.js';
import { codesOf, insertIdea } from '../ideas/submission.service.js';
import { newTrackingNumber } from '../ideas/tracking-number.js';
import { intakeEvents } from '../intake.events.js';

/** What a citizen wrote, as it travels to another government: no person, and nothing of what was decided. */
export interface FrozenIdea {
  /** The idea's id where it was proposed first. */
  originId: string;
  title: string;
  situation: string | null;
  improvement: string;
  effect: string | null;
  language: 'ko' | 'en';
  isWithheld: boolean;
  topicCode: string | null;
  regionCode: string | null;
  submittedAt: string;
  revisions: { number: number; text: string; submittedAt: string }[];
}

/** Ideas that come from another government, or go there. */
@Injectable()
export class CopiesService {
  constructor(
    private readonly ledger: Ledger,
    private readonly catalogue: CatalogueService,
    private readonly opening: OpeningService,
    private readonly facts: CaseFacts,
    private readonly clock: Clock,
  ) {}

  /** The words of an idea as they stand now. */
  async freeze(tx: Transaction, tenantId: string, ideaId: string): Promise<FrozenIdea> {
    const idea = await tx.findOneByOrFail(Idea, { tenantId, id: ideaId });
    const revisions = await tx.find(Revision, { where: { tenantId, ideaId }, order: { number: 'ASC' } });
    const { title, situation, improvement, effect, language, isWithheld, topicCode, regionCode } = idea;
    return {
      ...{ title, situation, improvement, effect, language, isWithheld, topicCode, regionCode },
      originId: idea.originId ?? ideaId,
      submittedAt: idea.submittedAt.toISOString(),
      revisions: revisions.map(({ number, text, submittedAt }) => {
        return { number, text, submittedAt: submittedAt.toISOString() };
      }),
    };
  }

  /**
   * Opens a copy with a tracking number and a case of its own, under the workflow of this tenant. It was proposed when
   * the citizen proposed it, so that what was first stays first (국민 제안 규정 §6③); the month counts from its receipt
   * here (§10①). Topic and region are kept where this tenant has them too. Gives the copy's id.
   */
  async open(
    tx: Transaction,
    actor: Actor,
    { revisions, submittedAt, topicCode, regionCode, ...words }: FrozenIdea,
    { cameBy, personId }: { cameBy: NonNullable<Case['cameBy']>; personId: string | null },
  ): Promise<string> {
    const { tenantId } = actor;
    const at = this.clock.now();
    const salt = newSalt();
    const copy: Idea = {
      ...words,
      tenantId,
      id: v7({ msecs: at.getTime() }),
      trackingNumber: newTrackingNumber(),
      status: 'submitted',
      personId,
      accountId: null,
      ...{ callCode: null, answers: null, formVersion: null },
      agendaCode: null,
      topicCode: await this.catalogue.ownCode(tx, tenantId, 'topic', topicCode),
      regionCode: await this.catalogue.ownCode(tx, tenantId, 'region', regionCode),
      submittedAt: new Date(submittedAt),
      confirmedAt: at,
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
    await insertIdea(tx, copy);
    const added = revisions.map((revision) => ({
      ...revision,
      tenantId,
      ideaId: copy.id,
      submittedAt: new Date(revision.submittedAt),
    }));
    if (added.length > 0) await tx.insert(Revision, added);
    const event = await this.ledger.record(
      tx,
      actor,
      {
        kind: intakeEvents['idea.submitted'],
        subjectId: copy.id,
        at,
        data: { ...codesOf(copy, salt), origin: copy.originId, cameBy },
      },
      null,
    );
    await this.opening.open(tx, actor, { ...caseOf(copy, null, at), cameBy }, event);
    return copy.id;
  }

  /** The proposer agreed to be known here: they are told of the copy, and may act on it. Whoever is known stays so. */
  async nameProposer(tx: Transaction, tenantId: string, ideaId: string, personId: string): Promise<void> {
    await this.facts.nameProposer(tx, tenantId, ideaId, personId);
    await tx.update(Idea, { tenantId, id: ideaId }, { personId });
  }
}
