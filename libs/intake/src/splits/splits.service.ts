import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Refused, type Transaction } from '@app/platform';
import { Ledger, newSalt } from '@app/ledger';
import { type Case, IdeaEffects, OpeningService, type Part } from '@app/review';
import { CallsService } from '../calls/calls.service.js';
import { caseOf } from '../ideas/case-of.js';
import { hashWords } from '../ideas/hash-words.js';
import { Idea } from '../ideas/idea.entity.js';
import { Revision } from '../ideas/revision.entity.js';
import { insertIdea } from '../ideas/submission.service.js';
import { newTrackingNumber } from '../ideas/tracking-number.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { JointProposer } from '../joint-proposers/joint-proposer.entity.js';
import { findOwnWords } from './find-own-words.js';
import { Split } from './split.entity.js';

/** What moves of review do to ideas and votes, in the transaction of the move. */
@Injectable()
export class SplitsService extends IdeaEffects {
  constructor(
    private readonly ledger: Ledger,
    private readonly opening: OpeningService,
    private readonly calls: CallsService,
    private readonly clock: Clock,
  ) {
    super();
  }

  async countSupporters(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<number> {
    const [{ count }] = await tx.query(COUNT, [tenantId, ideaIds]);
    return count;
  }

  /**
   * Opens a part of an idea as an idea of its own, with a tracking number of its own. Nobody writes for the proposer:
   * title and text must stand in what they wrote. It counts as received when the whole was, so that what was first
   * stays first (국민 제안 규정 §6③) and its month begins with that day (§10①); a stop of the whole is not taken over,
   * to the agency's disadvantage only. Refused for what came from another government, where its proposer is known, for
   * what is hidden, and for what several proposed.
   */
  async splitOff(
    tx: Transaction,
    actor: Actor,
    { ideaId: wholeId, openedAt }: Case,
    { ideaId, title, excerpt }: Part,
  ): Promise<void> {
    const { tenantId } = actor;
    const at = this.clock.now();
    const whole = await tx.findOneByOrFail(Idea, { tenantId, id: wholeId });
    if (whole.originId) throw new Refused(intakeReasons.split_of_copy);
    if (whole.hiddenReason) throw new Refused(intakeReasons.split_of_hidden);
    if (await tx.existsBy(JointProposer, { tenantId, ideaId: wholeId }))
      throw new Refused(intakeReasons.split_of_joint);
    const revisions = await tx.findBy(Revision, { tenantId, ideaId: wholeId });
    const body = [whole.situation, whole.improvement, whole.effect, ...revisions.map(({ text }) => text)];
    const words = {
      title: findOwnWords([whole.title, ...body], title),
      improvement: findOwnWords(body, excerpt),
    };
    if (words.title === null) throw Refused.field('fields.newTitle', intakeReasons.not_own_words);
    if (words.improvement === null) throw Refused.field('fields.excerpt', intakeReasons.not_own_words);
    const salt = newSalt();
    const part: Idea = {
      ...whole,
      ...{ salt, codeSerial: null },
      id: ideaId,
      trackingNumber: newTrackingNumber(),
      title: words.title,
      situation: null,
      improvement: words.improvement,
      effect: null,
      ...{ answers: null, formVersion: null },
    };
    await insertIdea(tx, part);
    await tx.insert(Split, { tenantId, ideaId, wholeId, splitAt: at });
    const event = await this.ledger.record(
      tx,
      actor,
      {
        kind: intakeEvents['idea.submitted'],
        subjectId: ideaId,
        at,
        data: {
          status: 'submitted',
          language: part.language,
          splitFrom: wholeId,
          textHash: hashWords(salt, part),
        },
      },
      null,
    );
    const call = part.callCode ? await this.calls.findFirm(tx, tenantId, part.callCode) : null;
    const opened = caseOf(part, call, openedAt);
    await this.opening.open(tx, actor, { ...opened, split: { from: wholeId, at } }, event);
  }
}

const COUNT = `
  select count(distinct coalesce(mailbox, account_id::text))::int as count from intake.supports
  where tenant_id = $1 and idea_id = any($2::uuid[]) and invalidation_id is null`;
