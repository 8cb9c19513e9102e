import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { deliveryEvents } from '@app/delivery';
import { exchangeEvents } from '@app/exchange';
import { AccountsService, ConsentsService, StandingService } from '@app/identity';
import { FollowsService, Idea, intakeEvents, JointProposersService, SupportsService } from '@app/intake';
import { Ledger, type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { CaseFacts, reviewEvents } from '@app/review';
import { notificationEvents } from '../notifications.events.js';
import { Message } from './message.entity.js';
import { findOfficials } from './find-officials.js';
import {
  type Citizens,
  ideaOf,
  isFollowed,
  isForSupport,
  mergeOf,
  type Template,
  templateFor,
} from './template-for.js';

/**
 * Decides who hears of an event: the proposers of what the workflow tells them and of what became of it elsewhere,
 * authors of their idea being hidden, shown again or rejected unread,
 * officials of their deadlines, rounds and whatever their agency is asked for; of a merge also the proposer of the
 * other idea, and those whose votes now count elsewhere. Supporters, and whoever proposed what was joined to it, hear of
 * the answer and of a promise that is kept (국민 제안 규정 §10①).
 */
@Injectable()
@Listens('notices', [
  intakeEvents['confirmation.requested'],
  intakeEvents['proposers.stated'],
  intakeEvents['proposal.answered'],
  intakeEvents['idea.hidden'],
  intakeEvents['idea.shown'],
  intakeEvents['idea.objection_refused'],
  intakeEvents['idea.rejected'],
  reviewEvents['case.opened'],
  reviewEvents['case.moved'],
  deliveryEvents['milestone.reached'],
  exchangeEvents['crossing.told'],
  exchangeEvents['crossing.answered'],
  reviewEvents['clock.reminded'],
  reviewEvents['clock.breached'],
  reviewEvents['clock.elapsed'],
  reviewEvents['clock.escalated'],
  reviewEvents['round.opened'],
  reviewEvents['round.appointed'],
  reviewEvents['opinion.asked'],
  reviewEvents['opinion.reminded'],
  reviewEvents['opinion.missed'],
  reviewEvents['answer.drafted'],
])
export class ComposeMessages implements Listener {
  constructor(
    private readonly ledger: Ledger,
    private readonly accounts: AccountsService,
    private readonly standing: StandingService,
    private readonly supports: SupportsService,
    private readonly consents: ConsentsService,
    private readonly follows: FollowsService,
    private readonly joint: JointProposersService,
    private readonly facts: CaseFacts,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const parts = await this.partsOf(tx, events);
    const proposers = await this.proposersOf(tx, events, [...parts.values()].flat());
    const composedAt = this.clock.now();
    const isForOfficials = events.some(({ kind }) => /^(clock|round|opinion|answer)\./.test(kind));
    const officials = isForOfficials ? await this.accounts.officials(tx, tenantId) : [];
    const standIns = isForOfficials ? await this.standing.standInsOf(tx, tenantId) : NO_STAND_INS;
    const supporters = await this.supportersOf(tx, events);
    const followers = await this.followersOf(tx, events);
    const knownElsewhere = await this.knownElsewhere(tx, events, proposers);
    const messages = events.flatMap((event): Composed[] => {
      const telling: Telling[] = [];
      const found = templateFor(event);
      const ofIdea = (ideaId: string) => proposers.get(ideaId) ?? NOBODY;
      const { id: eventId, data } = event;
      const ideaId = ideaOf(event);
      const about = { ...data, ...(data.echo !== undefined && { crossing: event.subjectId }) };
      if (found) {
        const { template, audience } = found;
        const readers =
          audience === 'proposer' || audience === 'author' || audience === 'named'
            ? ofIdea(ideaId)[audience].filter((id) => data.onlyUnnamed !== true || !knownElsewhere.has(id))
            : findOfficials(event, audience, officials, standIns).map(({ personId }) => personId);
        telling.push({ template, readers, ideaId, other: otherOf(event) });
      }
      const merge = mergeOf(event);
      if (merge) {
        const { other, toProposer, toSupporters } = merge;
        telling.push({ template: toProposer, readers: ofIdea(other).proposer, ideaId: other, other: ideaId });
        telling.push({ template: toSupporters, readers: supporters.get(eventId)!, ideaId, other });
      }
      for (const part of parts.get(event.id) ?? [])
        telling.push({ template: 'joined-moved', readers: ofIdea(part).proposer, ideaId, other: part });
      if (found && isFollowed(found.template))
        telling.push({ template: 'followed', readers: followers.get(ideaId) ?? [], ideaId });
      if (isForSupport(event))
        telling.push({ template: 'support-moved', readers: supporters.get(eventId)!, ideaId });
      return tellOnce(telling).map(({ personId, ...told }) => {
        return { tenantId, id: v7(), eventId, personId, composedAt, about, ...told };
      });
    });
    for (let at = 0; at < messages.length; at += MOST_AT_ONCE)
      await this.compose(tx, messages.slice(at, at + MOST_AT_ONCE), composedAt);
  }

  private async compose(tx: Transaction, messages: Composed[], composedAt: Date): Promise<void> {
    const { tenantId } = messages[0]!;
    await tx.insert(
      Message,
      messages.map(({ ideaId: _idea, about: _about, other: _other, ...message }) => ({
        ...message,
        status: 'composed' as const,
      })),
    );
    const told = messages.map(({ id, eventId, ideaId, template, about, other }) => ({
      kind: notificationEvents['message.composed'],
      subjectId: id,
      at: composedAt,
      data: {
        about: eventId,
        idea: ideaId,
        template,
        ...(about.clock !== undefined && { clock: about.clock, dueOn: about.dueOn }),
        ...(about.confirmBy !== undefined && { confirmBy: about.confirmBy }),
        ...(about.milestone !== undefined && { milestone: about.milestone }),
        ...(about.proposer !== undefined && { proposer: about.proposer }),
        ...(about.echo !== undefined && { echo: about.echo, crossing: about.crossing }),
        ...(other !== undefined && { other }),
      },
    }));
    await this.ledger.recordAll(tx, systemOf(tenantId), told, { areFirst: true });
  }

  /** What was joined to the ideas that were answered, by the event. */
  private async partsOf(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const { id, tenantId, subjectId } of events.filter(isForSupport)) {
      const family = await this.facts.partsOf(tx, tenantId, [subjectId]);
      found.set(
        id,
        family.filter((part) => part !== subjectId),
      );
    }
    return found;
  }

  /** Who supports an idea that was answered, merged or came out again, by the event. */
  private async supportersOf(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const event of events.filter((one) => mergeOf(one) ?? isForSupport(one))) {
      const accounts = await this.supports.supportersOf(tx, event.tenantId, event.subjectId);
      found.set(event.id, await this.personsOf(tx, event.tenantId, accounts));
    }
    return found;
  }

  /** Who follows the ideas of these events, by idea. */
  private async followersOf(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, string[]>> {
    const { tenantId } = events[0]!;
    const told = events.filter((event) => isFollowed(templateFor(event)?.template ?? 'received'));
    const accounts = await this.follows.followersOf(tx, tenantId, told.map(ideaOf));
    const persons = new Map<string, string[]>();
    for (const [ideaId, ids] of accounts) persons.set(ideaId, await this.personsOf(tx, tenantId, ids));
    return persons;
  }

  private async personsOf(tx: Transaction, tenantId: string, accounts: string[]): Promise<string[]> {
    const persons: string[] = [];
    for (let at = 0; at < accounts.length; at += MOST_AT_ONCE) {
      const some = accounts.slice(at, at + MOST_AT_ONCE);
      persons.push(...(await this.accounts.personsOf(tx, tenantId, some)).values());
    }
    return persons;
  }

  /** Proposers who agreed to be known where their idea went: they are told of it by the government there. */
  private async knownElsewhere(
    tx: Transaction,
    events: LedgerEvent[],
    proposers: Map<string, Record<Citizens, string[]>>,
  ): Promise<Set<string>> {
    const { tenantId } = events[0]!;
    const told = events.filter(({ data }) => data.onlyUnnamed === true);
    const ids = told.flatMap((event) => proposers.get(ideaOf(event))?.proposer ?? []);
    return this.consents.holders(tx, tenantId, ids, 'sharing');
  }

  /** The citizens behind each idea, by its id. */
  private async proposersOf(
    tx: Transaction,
    events: LedgerEvent[],
    parts: string[],
  ): Promise<Map<string, Record<Citizens, string[]>>> {
    const { tenantId } = events[0]!;
    const moved = events.flatMap((event) => [ideaOf(event), mergeOf(event)?.other ?? ideaOf(event)]);
    const ids = [...moved, ...parts];
    const ideas = await tx.find(Idea, {
      select: { tenantId: true, id: true, personId: true, accountId: true },
      where: { tenantId, id: In(ids) },
    });
    const accountIds = ideas.flatMap(({ accountId }) => accountId ?? []);
    const ofAccounts = await this.accounts.personsOf(tx, tenantId, accountIds);
    const joint = await this.joint.rowsOfAll(tx, tenantId, ids);
    return new Map(
      ideas.map(({ id, personId, accountId }) => {
        const author = [personId ?? (accountId && ofAccounts.get(accountId)) ?? []].flat();
        const others = (status: string): string[] =>
          (joint.get(id) ?? []).flatMap((row) => (row.status === status && row.personId) || []);
        return [id, { author, proposer: [...author, ...others('agreed')], named: others('asked') }];
      }),
    );
  }
}

const NO_STAND_INS = new Map<string, string[]>();
const NOBODY: Record<Citizens, string[]> = { author: [], proposer: [], named: [] };

/** The idea that the message names beside the one it is about. */
function otherOf(event: LedgerEvent): string | undefined {
  return mergeOf(event)?.other ?? (event.data.splitFrom as string | undefined);
}

/** Each person once about one event: what is said first goes before what is said later. */
function tellOnce(telling: Telling[]): (Omit<Telling, 'readers'> & { personId: string })[] {
  const told = new Map<string, Omit<Telling, 'readers'>>();
  for (const { readers, ...what } of telling)
    for (const personId of readers) if (!told.has(personId)) told.set(personId, what);
  return [...told].map(([personId, what]) => ({ ...what, personId }));
}

/** Rows of one statement: it takes no more than 65,535 values. */
const MOST_AT_ONCE = 1_000;

interface Telling {
  template: Template;
  readers: string[];
  ideaId: string;
  other?: string;
}

type Composed = Pick<Message, 'tenantId' | 'id' | 'eventId' | 'personId' | 'template' | 'composedAt'> & {
  ideaId: string;
  other?: string;
  about: LedgerEvent['data'] & { crossing?: string };
};
