import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type Actor, Database, Forbidden, NotFound, Refused, type Transaction } from '@app/platform';
import {
  Case,
  CaseFacts,
  CasesService,
  IdeaEffects,
  mayFind,
  MovesService,
  WorkflowsService,
} from '@app/review';
import type { Definition } from '@app/workflow';
import { CampaignMember } from './campaign-member.entity.js';
import type { CampaignMemberView, CampaignResult, CampaignSize, CampaignView } from './campaign-view.dto.js';
import { sizesOf } from './campaigns.queries.js';

/** Shown, and merged in one act. */
const MOST_AT_ONCE = 100;
/** Looked through for those. */
const MOST_READ = 20_000;

@Injectable()
export class CampaignsService {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesService,
    private readonly facts: CaseFacts,
    private readonly ideas: IdeaEffects,
    private readonly moves: MovesService,
    private readonly workflows: WorkflowsService,
  ) {}

  /** How many near-copies each of these ideas has, itself among them; left out are those without any. */
  sizes(actor: Actor, ideaIds: string[]): Promise<CampaignSize[]> {
    return this.database.enter(actor, (tx) => sizesOf(tx, actor.tenantId, ideaIds));
  }

  /** The near-copies of a case that were not merged yet, and what merging them would come to. Not found is another agency's case. */
  find(actor: Actor, ideaId: string): Promise<CampaignView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      await this.cases.findable(tx, actor, ideaId);
      const [{ size } = { size: 0 }] = await sizesOf(tx, tenantId, [ideaId]);
      const { first, members } = await this.membersOf(tx, actor, ideaId);
      const joining = members.filter(({ wouldJoin }) => wouldJoin).map((one) => one.ideaId);
      const parts = await this.facts.partsOf(tx, tenantId, joining);
      const ofFirst = await this.facts.partsOf(tx, tenantId, first ? [first.ideaId] : []);
      return {
        ...{ size, first, members },
        supportsAfter: await this.ideas.countSupporters(tx, tenantId, [...parts, ...ofFirst]),
        supportersTold: await this.ideas.countSupporters(tx, tenantId, parts),
      };
    });
  }

  /**
   * Merges the near-copies of a case into the one received first (국민 제안 규정 §6③): each in a transaction of its own,
   * a hundred at most; what is refused is said of that one and keeps no other back.
   */
  async merge(actor: Actor, ideaId: string, message: string): Promise<CampaignResult[]> {
    const { first, members } = await this.find(actor, ideaId);
    const results: CampaignResult[] = [];
    for (const member of members.filter(({ wouldJoin }) => wouldJoin))
      results.push(await this.mergeOne(actor, member, first!.trackingNumber, message));
    return results;
  }

  private async mergeOne(
    actor: Actor,
    { ideaId, trackingNumber, transition }: CampaignMemberView,
    into: string,
    message: string,
  ): Promise<CampaignResult> {
    const fields = { sameAs: [into], message };
    try {
      const { mergedInto } = await this.moves.move(actor, ideaId, { transition: transition!, fields });
      return { ideaId, trackingNumber, isMerged: mergedInto !== null, code: null, messages: null };
    } catch (error) {
      const isAnswer = error instanceof Refused || error instanceof NotFound || error instanceof Forbidden;
      if (!isAnswer) throw error;
      const { code, ko, en } = error.reason;
      return { ideaId, trackingNumber, isMerged: false, code, messages: { ko, en } };
    }
  }

  private async membersOf(
    tx: Transaction,
    actor: Actor,
    ideaId: string,
  ): Promise<{ first: CampaignMemberView | null; members: CampaignMemberView[] }> {
    const { tenantId } = actor;
    const own = await tx.findOneBy(CampaignMember, { tenantId, ideaId });
    if (!own) return { first: null, members: [] };
    const { campaignId } = own;
    const all = await tx.find(CampaignMember, { where: { tenantId, campaignId }, take: MOST_READ });
    const heads = await tx.find(Case, {
      where: {
        tenantId,
        ideaId: In(all.map((one) => one.ideaId)),
        mergedInto: IsNull(),
        isHidden: false,
        isWithdrawn: false,
      },
      order: { openedAt: 'ASC', ideaId: 'ASC' },
    });
    const open: { found: Case; definition: Definition }[] = [];
    for (const found of heads) {
      const definition = await this.workflows.of(tx, found);
      if (definition.states.find(({ code }) => code === found.state)?.isPublic)
        open.push({ found, definition });
    }
    const [first, ...others] = open.map(({ found, definition }) => showMember(actor, found, definition));
    if (!first) return { first: null, members: [] };
    const shown = others.filter((_, at) => mayFind(actor, open[at + 1]!.found)).slice(0, MOST_AT_ONCE);
    return { first: { ...first, wouldJoin: false }, members: shown };
  }
}

/** Whether it would join follows from its workflow and its agency; the move itself asks everything again. */
function showMember(
  { agencyCode }: Actor,
  found: Case,
  { states, transitions }: Definition,
): CampaignMemberView {
  const { ideaId, trackingNumber, title, state, openedAt, supports } = found;
  const merge = transitions.find(({ effects, from }) => effects.includes('merge') && from.includes(state));
  const isOwn = found.agencyCode !== null && found.agencyCode === agencyCode;
  return {
    ...{ ideaId, trackingNumber, title, state, openedAt, supports },
    stateLabel: states.find(({ code }) => code === state)!.label,
    wouldJoin: merge !== undefined && isOwn,
    transition: merge?.name ?? null,
  };
}
