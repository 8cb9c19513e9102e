import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, mayAt, NotFound, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { type Act, CasesService } from '@app/review';
import { IdeasService } from '../ideas/ideas.service.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import type {
  AgencySatisfactionView,
  OwnSatisfactionView,
  SatisfactionDto,
  SatisfactionView,
} from './satisfaction.dto.js';
import { Satisfaction } from './satisfaction.entity.js';

const DAY_MS = 86_400_000;

/** For so long after it was given it may be changed. */
export const CHANGEABLE_DAYS = 30;

/** Fewer than these would show what a single person said. */
const FEWEST_SHOWN = 5;

/**
 * How content proposers are with their answers: asked after each, as the national portal does, because a share of
 * answers in time says nothing of what they are worth to whoever asked.
 */
@Injectable()
export class SatisfactionService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly ideas: IdeasService,
    private readonly cases: CasesService,
    private readonly clock: Clock,
  ) {}

  /**
   * The proposer says how content they are with the latest answer, once for each; again within thirty days it is
   * changed. Refused before there is an answer, and after those days.
   */
  say(actor: Actor, ideaId: string, { token, score, reason }: SatisfactionDto): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await this.ideas.ownedForUpdate(tx, actor, ideaId, token);
      const { answer, agencyCode } = await this.latest(tx, actor, ideaId);
      if (!answer) throw new Refused(intakeReasons.not_answered);
      const at = this.clock.now();
      const said = await this.of(tx, answer);
      const words = { score, reason: reason ?? null };
      if (!said) {
        const id = v7();
        const row = { tenantId, id, ideaId, answerId: answer.eventId, agencyCode, ...words, givenAt: at };
        await tx.insert(Satisfaction, row);
        const kind = intakeEvents['satisfaction.given'];
        const data = { idea: ideaId, answer: answer.eventId, score };
        return void (await this.ledger.record(tx, actor, { kind, subjectId: id, at, data }, null));
      }
      if (at > lastInstant(said)) throw new Refused(intakeReasons.satisfaction_settled);
      if (said.score === score && said.reason === words.reason) return;
      await tx.update(Satisfaction, { tenantId, id: said.id }, { ...words, changedAt: at });
      const kind = intakeEvents['satisfaction.changed'];
      await this.ledger.record(tx, actor, { kind, subjectId: said.id, at, data: { idea: ideaId, score } });
    });
  }

  /** What the proposer said of the latest answer, and whether they may say it now. Only for the proposer. */
  own(actor: Actor, ideaId: string, token?: string): Promise<OwnSatisfactionView> {
    return this.database.enter(actor, async (tx) => {
      await this.ideas.owned(tx, actor, ideaId, token);
      const { answer } = await this.latest(tx, actor, ideaId);
      const said = answer && (await this.of(tx, answer));
      if (!said) return { ...NOTHING, isOpen: answer !== null };
      const { score, reason, givenAt } = said;
      const changeableUntil = lastInstant(said);
      return { score, reason, givenAt, changeableUntil, isOpen: this.clock.now() <= changeableUntil };
    });
  }

  /** What was said of the answers to an idea, for whoever reads the cases of the agency that answered. */
  forStaff(actor: Actor, ideaId: string): Promise<SatisfactionView[]> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await this.cases.findable(tx, actor, ideaId);
      const said = await tx.find(Satisfaction, { where: { tenantId, ideaId }, order: { givenAt: 'ASC' } });
      return said
        .filter(({ agencyCode }) => mayAt(actor, 'cases.read', agencyCode))
        .map(({ agencyCode, score, reason, givenAt, changedAt }) => ({
          ...{ agencyCode, score, reason, givenAt, changedAt },
        }));
    });
  }

  /** Average and number by agency, those of five answers or more; most answers first. */
  byAgency(actor: Actor): Promise<AgencySatisfactionView[]> {
    return this.database.enter(actor, (tx) => tx.query(BY_AGENCY, [actor.tenantId, FEWEST_SHOWN]));
  }

  private async latest(
    tx: Transaction,
    actor: Actor,
    ideaId: string,
  ): Promise<{ answer: Act | null; agencyCode: string | null }> {
    const opened = (await this.cases.findAll(tx, actor, [ideaId])).get(ideaId);
    if (!opened) throw new NotFound(intakeReasons.idea_not_found);
    const { found } = opened;
    return { answer: await this.cases.answerOf(tx, found), agencyCode: found.agencyCode };
  }

  private of(tx: Transaction, { tenantId, ideaId, eventId }: Act): Promise<Satisfaction | null> {
    return tx.findOneBy(Satisfaction, { tenantId, ideaId, answerId: eventId });
  }
}

const lastInstant = ({ givenAt }: Satisfaction): Date =>
  new Date(givenAt.getTime() + CHANGEABLE_DAYS * DAY_MS);

const NOTHING = { score: null, reason: null, givenAt: null, changeableUntil: null };

const BY_AGENCY = `
  select agency_code as "agencyCode", count(*)::int as count, round(avg(score), 1)::float8 as average
  from intake.satisfactions where tenant_id = $1 and agency_code is not null
  group by agency_code having count(*) >= $2 order by count desc, agency_code`;
