import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  type Actor,
  CONFIG,
  type Config,
  Database,
  signLink,
  systemOf,
  type Transaction,
} from '@app/platform';
import { IdeasService, type IdeaView } from '@app/intake';
import { LedgerEvent } from '@app/ledger';
import { Act, Case, CasesService, reviewEvents } from '@app/review';
import { TenantsService } from '@app/tenancy';
import { Crossing, type Place } from '../crossings/crossing.entity.js';
import { placeOf } from '../crossings/place-of.js';
import { Echo } from '../echoes/echo.entity.js';
import { nameOf, showStep } from './show-step.js';
import type { PublicCrossing, StoryView } from './story-view.dto.js';

@Injectable()
export class StoriesService {
  constructor(
    private readonly database: Database,
    private readonly ideas: IdeasService,
    private readonly cases: CasesService,
    private readonly tenants: TenantsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The whole way of an idea that this actor may see: every public step, here and elsewhere, in order. */
  async of(actor: Actor, ideaId: string, token?: string): Promise<StoryView> {
    return this.tell(actor, ideaId, this.ideas.find(actor, ideaId, token), token);
  }

  /** The same for an idea that is found by others meanwhile. */
  async tell(actor: Actor, ideaId: string, finding: Promise<IdeaView>, token?: string): Promise<StoryView> {
    const [idea, own, { crossings, echoes }] = await Promise.all([
      finding,
      this.ideas.timeline(actor, ideaId, token),
      this.database.enter(actor, (tx) => crossingsOf(tx, actor.tenantId, ideaId)),
    ]);
    const wordsStayClosed = idea.isWithheld && !idea.isMine;
    const came = crossings.find(({ side }) => side === 'received');
    const steps = [
      ...echoes.map((echo) => showStep(echo, wordsStayClosed)),
      ...own.map((entry) => ({ ...entry, place: null })),
    ];
    return {
      origin: came ? this.originOf(came) : null,
      crossings: crossings.map((crossing) => this.show(crossing, echoes, idea)),
      steps: steps.toSorted((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime()),
    };
  }

  /** What the receiver of an idea is told of its way so far, as steps of other governments than its own. */
  async soFar(
    tx: Transaction,
    tenantId: string,
    ideaId: string,
  ): Promise<Omit<Echo, 'tenantId' | 'crossingId'>[]> {
    const found = await tx.findOneByOrFail(Case, { tenantId, ideaId });
    const kind = reviewEvents['case.opened'];
    const opening = await tx.findOneByOrFail(LedgerEvent, { tenantId, subjectId: ideaId, kind });
    const acts = await tx.findBy(Act, { tenantId, ideaId, isPublic: true });
    const place = placeOf(await this.tenants.of(systemOf(tenantId)));
    const opened = await this.cases.openingOf(tx, found);
    const own = [{ eventId: opening.id, name: 'opened', entry: opened }];
    for (const act of acts)
      own.push({ eventId: act.eventId, name: act.name, entry: await this.cases.stepOf(tx, found, act) });
    const crossings = await tx.findBy(Crossing, { tenantId, ideaId });
    const elsewhere = await echoesOf(tx, tenantId, crossings);
    return [
      ...elsewhere.map(({ tenantId: _tenant, crossingId: _crossing, ...step }) => ({
        ...step,
        message: null,
      })),
      ...own.map(({ eventId, name, entry: { at, label, state, stateLabel } }) => {
        return { eventId, place, occurredAt: at, name, label, state, stateLabel, message: null };
      }),
    ];
  }

  /**
   * A step that was told here, and the owner's address of the copy over whose crossing it was told: null for a reader
   * who is not its owner, and where no copy is open. Null altogether where the step is not there.
   */
  async findEcho(
    tx: Transaction,
    tenantId: string,
    { crossing: crossingId, echo: eventId }: { crossing: string; echo: string },
    isOwner: boolean,
  ): Promise<{ echo: Echo; address: string | null } | null> {
    const echo = await tx.findOneBy(Echo, { tenantId, crossingId, eventId });
    const crossing = echo && (await tx.findOneBy(Crossing, { tenantId, id: crossingId }));
    return crossing ? { echo, address: isOwner ? this.addressOf(crossing, true) : null } : null;
  }

  private show(crossing: Crossing, echoes: Echo[], { isMine }: IdeaView): PublicCrossing {
    const { id, kind, side, status, place, sentAt, otherNumber, better, consentedAt, otherId } = crossing;
    const isSent = side === 'sent';
    const last = echoes.findLast(
      ({ crossingId, place: { code }, stateLabel }) => crossingId === id && code === place.code && stateLabel,
    );
    return {
      ...{ id, kind, side, status, sentAt, place: nameOf(place), better: better && nameOf(better) },
      trackingNumber: otherNumber,
      stateLabel: last?.stateLabel ?? null,
      address: otherId ? this.addressOf(crossing, isMine && isSent) : null,
      mayConsent: isMine && isSent && status !== 'declined' && consentedAt === null,
      isNamed: consentedAt !== null,
    };
  }

  /** Who holds the link of an idea is its proposer, wherever a copy of it is. */
  private addressOf({ place, otherId, otherIdeaId }: Crossing, isOwner: boolean): string | null {
    if (!otherIdeaId) return null;
    const token = isOwner ? `?token=${signLink(this.config.sessionSecret, 'own', otherId, otherIdeaId)}` : '';
    return `${this.siteOf(place)}/ideas/${otherIdeaId}${token}`;
  }

  private originOf({ origin: { place, ideaId, number, submittedAt } }: Crossing): StoryView['origin'] {
    return {
      place: nameOf(place),
      trackingNumber: number,
      submittedAt: new Date(submittedAt),
      address: `${this.siteOf(place)}/ideas/${ideaId}`,
    };
  }

  private siteOf({ code, host }: Place): string {
    return this.tenants.addressOf({ code, host });
  }
}

/** The crossings of an idea, oldest first, and what was heard over them. */
async function crossingsOf(tx: Transaction, tenantId: string, ideaId: string) {
  const where = { tenantId, ideaId };
  const crossings = await tx.find(Crossing, { where, order: { sentAt: 'ASC', id: 'ASC' } });
  return { crossings, echoes: await echoesOf(tx, tenantId, crossings) };
}

function echoesOf(tx: Transaction, tenantId: string, crossings: Crossing[]): Promise<Echo[]> {
  if (crossings.length === 0) return Promise.resolve([]);
  const where = { tenantId, crossingId: In(crossings.map(({ id }) => id)) };
  return tx.find(Echo, { where, order: { occurredAt: 'ASC', eventId: 'ASC' } });
}
