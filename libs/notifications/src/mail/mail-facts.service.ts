import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CONFIG, type Config, signLink, systemOf, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { MilestonesService } from '@app/delivery';
import { StoriesService } from '@app/exchange';
import { AccountsService, ConsentsService, type Person } from '@app/identity';
import { FollowsService, Idea } from '@app/intake';
import { Act, type Case, CasesService, type TimelineEntry } from '@app/review';
import { TenantsService } from '@app/tenancy';
import type { Message } from '../messages/message.entity.js';
import { isForPublic, type Template } from '../messages/template-for.js';
import { JointFacts } from './joint-facts.service.js';
import type { MailFacts } from './mail-facts.js';
import { SiteNames } from './site-names.service.js';

/**
 * What a message about an idea speaks of: the idea, of a deadline its clock and last day, the day by which a point is confirmed, and
 * the step that was reached.
 */
export interface About {
  idea: string;
  clock?: string;
  dueOn?: string;
  milestone?: string;
  /** The idea with which it was merged, or of which it was a part. */
  other?: string;
  confirmBy?: string;
  /** The joint proposer who answered. */
  proposer?: string;
  /** The step of another government, and the crossing over which it was told. */
  echo?: string;
  crossing?: string;
}

/** Gathers what mails speak of, as things stand when they are sent. */
@Injectable()
export class MailFactsService {
  constructor(
    private readonly tenants: TenantsService,
    private readonly names: SiteNames,
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly milestones: MilestonesService,
    private readonly joint: JointFacts,
    private readonly stories: StoriesService,
    private readonly consents: ConsentsService,
    private readonly accounts: AccountsService,
    private readonly follows: FollowsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The facts of each message, by its id. Left out is a message whose idea is gone or taken back: then there is
   * nothing to say. `about` names the idea and the deadline a message is about, `persons` who reads it.
   */
  async gather(
    tx: Transaction,
    tenantId: string,
    messages: Message[],
    about: Map<string, About>,
    persons: Map<string, Person>,
  ): Promise<Map<string, MailFacts>> {
    const actor = systemOf(tenantId);
    const ideaIds = [
      ...new Set(
        messages.flatMap(({ id }) => {
          const { idea, other } = about.get(id)!;
          return other ? [idea, other] : [idea];
        }),
      ),
    ];
    const ideas = byKey(await tx.findBy(Idea, { tenantId, id: In(ideaIds) }), ({ id }) => id);
    const cases = await this.cases.findAll(tx, actor, ideaIds);
    const eventIds = messages.map(({ eventId }) => eventId);
    const acts = byKey(await tx.findBy(Act, { tenantId, eventId: In(eventIds) }), ({ eventId }) => eventId);
    const milestoneIds = [...about.values()].flatMap(({ milestone }) => milestone ?? []);
    const milestones = byKey(await this.milestones.findAll(tx, tenantId, milestoneIds), ({ id }) => id);
    const together = await this.joint.of(tx, tenantId, ideaIds);
    const readers = messages.map(({ personId }) => personId);
    const goAlong = await this.consents.holders(tx, tenantId, readers, 'sharing');
    const following = messages.filter(({ template }) => template === 'followed');
    const followers = await this.accounts.idsOf(
      tx,
      tenantId,
      following.map(({ personId }) => personId),
    );
    const stops = await this.follows.stopLinks(tx, tenantId, ideaIds, [...followers.values()]);
    const tenant = await this.tenants.of(actor);
    const siteName = await this.names.of(actor);
    const address = this.tenants.addressOf(tenant);
    const gathered = new Map<string, MailFacts>();
    for (const { id, personId, eventId, template } of messages) {
      const { idea: ideaId, clock, dueOn, confirmBy, milestone, other, ...more } = about.get(id)!;
      const { proposer, echo, crossing } = more;
      const idea = ideas.get(ideaId);
      if (!idea || idea.status === 'withdrawn') continue;
      const stop = stops.get(`${idea.id} ${followers.get(personId)}`);
      // Whoever ended it since it was composed hears no more of it; nor does the public of what is hidden by now.
      const isPublic = isForPublic(template);
      if ((template === 'followed' && !stop) || (isPublic && idea.hiddenReason)) continue;
      // Of what became of both, whoever took theirs back hears no more.
      if (template === 'joined-moved' && ideas.get(other!)?.status === 'withdrawn') continue;
      // How a promise of a withheld idea is kept is for its proposer, here as on its page (국민 제안 규정 §7).
      if (isPublic && idea.isWithheld && milestone) continue;
      // Hidden or put back, it was decided again since: that is told by another message.
      if ((idea.hiddenReason ? ['idea-back'] : OF_HIDDEN).includes(template)) continue;
      const opened = cases.get(idea.id);
      const act = acts.get(eventId);
      const agencyCode = opened?.shown.agencyCode;
      const agency = agencyCode ? await this.catalogue.agency(tx, tenantId, agencyCode) : null;
      const rows = together.get(idea.id) ?? [];
      const isNamed = rows.some((row) => row.personId === personId);
      const sign = (purpose: 'confirm' | 'own') =>
        signLink(this.config.sessionSecret, purpose, tenantId, idea.id);
      // An address that an official copied from paper may be somebody else's: it gets no more than the number, and of a
      // copy, which tells no such channel, only where whoever reads there confirmed it.
      const isReadByProposer = idea.originId === null || persons.get(personId)!.emailConfirmedAt !== null;
      const mayOpen = !idea.accountId && idea.channel === 'online' && isReadByProposer;
      const isOwner = !isNamed && (mayOpen || idea.accountId !== null);
      gathered.set(id, {
        template: template as Template,
        language: persons.get(personId)!.language,
        siteName,
        idea,
        shown: opened?.shown ?? null,
        step: opened && act ? await this.stepFor(tx, opened.found, act, ideas, template) : null,
        deadline:
          opened && clock && dueOn
            ? { label: await this.cases.clockLabel(tx, opened.found, clock), dueOn }
            : confirmBy
              ? { label: CONFIRMATION, dueOn: confirmBy }
              : null,
        milestone: milestones.get(milestone ?? '') ?? null,
        other: named(ideas.get(other ?? ''), address),
        joint: await this.joint.tell(tx, idea, rows, { personId, proposer, address }),
        goesAlong: goAlong.has(personId),
        ground: await this.groundOf(tx, idea),
        governments: await this.governmentsIn(act),
        elsewhere:
          echo && crossing ? await this.stories.findEcho(tx, tenantId, { crossing, echo }, isOwner) : null,
        caseUrl: `${address}/console/cases/${idea.id}`,
        agencyName: agency && { ko: agency.nameKo, en: agency.nameEn },
        confirmUrl: `${address}/ideas/${idea.id}/confirm?token=${sign('confirm')}`,
        // Whoever supports an idea, or is named beside its author, may not do all that the author's address opens.
        followUrl:
          isPublic || isNamed
            ? `${address}/ideas/${idea.id}`
            : `${address}/track/${idea.trackingNumber}${mayOpen ? `?token=${sign('own')}` : ''}`,
        rateUrl:
          template === 'moved' && isOwner && opened && (await this.cases.isAnswer(tx, opened.found, act))
            ? `${address}/ideas/${idea.id}/satisfaction${mayOpen ? `?token=${sign('own')}` : ''}`
            : null,
        stopUrl: stop && template === 'followed' ? `${address}${stop}` : null,
      });
    }
    return gathered;
  }

  private async groundOf(tx: Transaction, { tenantId, hiddenReason }: Idea): Promise<MailFacts['ground']> {
    const ground = hiddenReason && (await this.catalogue.reason(tx, tenantId, hiddenReason));
    return ground ? { ko: ground.nameKo, en: ground.nameEn } : null;
  }

  private async governmentsIn(act: Act | undefined): Promise<MailFacts['governments']> {
    const codes = [act?.facts.government ?? act?.facts.governments ?? []].flat().map(String);
    const named = await Promise.all(codes.map((code) => this.tenants.named(code)));
    return named.flatMap((one) => (one ? [{ ko: one.nameKo, en: one.nameEn }] : []));
  }

  /** The step; what was said with it to the proposer of a withheld idea is for nobody else (국민 제안 규정 §7). */
  private async stepFor(
    tx: Transaction,
    found: Case,
    act: Act,
    ideas: Map<string, Idea>,
    template: string,
  ): Promise<TimelineEntry> {
    const step = await this.cases.stepOf(tx, found, act);
    const isToProposer = act.ideaId === found.ideaId && !isForPublic(template);
    const isOpen = isToProposer || ideas.get(act.ideaId)?.isWithheld === false;
    return isOpen ? step : { ...step, message: null };
  }
}

function named(idea: Idea | undefined, address: string): MailFacts['other'] {
  if (!idea) return null;
  const { id, trackingNumber, title, status, hiddenReason } = idea;
  const isOpen = status === 'submitted' && hiddenReason === null;
  return { trackingNumber, title: isOpen ? title : null, url: `${address}/ideas/${id}` };
}

/** What is said of an idea that is hidden. */
const OF_HIDDEN = ['idea-hidden', 'idea-objection-refused'];

/** No clock of the workflow: the agency that drafts an answer sets the day. */
const CONFIRMATION = { ko: '답변 확인', en: 'Confirmation of the answer' };

function byKey<Row>(rows: Row[], keyOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
