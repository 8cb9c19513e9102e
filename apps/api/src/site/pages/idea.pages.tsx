import type { MilestoneView } from '@app/delivery';
import type { StoryView } from '@app/exchange';
import {
  type CommentPage,
  type IdeaView,
  type JointProposersView,
  type LinksView,
  type OwnSatisfactionView,
} from '@app/intake';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { AnswerPoints } from '../parts/answer-points.js';
import { AskedAgencies } from '../parts/asked-agencies.js';
import { Day } from '../parts/day.js';
import { FileList } from '../parts/file-list.js';
import { HiddenIdea } from '../parts/hidden-idea.js';
import { IdeaComments, ReportIdea } from '../parts/idea-comments.js';
import { IdeaFacts } from '../parts/idea-facts.js';
import { Milestones } from '../parts/milestones.js';
import { LinkedIdeas, MergedInto } from '../parts/linked-ideas.js';
import { OwnerActions, Support } from '../parts/idea-actions.js';
import { JointProposers } from '../parts/joint-proposers.js';
import { OwnSatisfaction } from '../parts/own-satisfaction.js';
import { useNameOf, useSay } from '../parts/say.js';
import { StandStill, UNCONFIRMED_DAYS } from '../parts/stand-still.js';
import { StateTag } from '../parts/state-tag.js';
import { Text } from '../parts/text.js';
import { Timeline } from '../parts/timeline.js';
import { ProgressTrack } from '../parts/track.js';
import { Origin, Travels } from '../parts/travels.js';
import { useSite } from '../site-context.js';
import { addressWith } from '../address-with.js';
import { dateSteps } from '../date-steps.js';
import type { Done } from '../tell-done.js';

interface IdeaProps {
  idea: IdeaView;
  story: StoryView;
  /** What was merged and split around it; null before it is confirmed. */
  links: LinksView | null;
  /** Who proposes it together; null before it is confirmed. */
  joint: JointProposersView | null;
  milestones: MilestoneView[];
  /** The latest comments; null where it takes none. */
  comments: CommentPage | null;
  /** What its proposer made of the answer; null for everybody else, and before one. */
  said: OwnSatisfactionView | null;
  lists: Lists;
  /** What has just been done, told once on top. */
  done?: Done | null;
  /** Shows that a guest is the proposer; stands in the links of their mail. */
  token?: string;
}

/** One idea: where it stands, who holds it, what was said, what was answered. */
export function IdeaDetailsPage({ idea, done = null, token, ...props }: IdeaProps) {
  const { story, links, joint, milestones, comments, said, lists } = props;
  const { t } = useSite();
  const say = useSay();
  const isPublic = idea.status === 'submitted' && !idea.isHidden;
  return (
    <Layout title={idea.title} isIndexed={isPublic && !token} isWide>
      {done && <JustDone idea={idea} done={done} />}
      <p className="eyebrow">
        {t('idea.noun')} <span className="number">{idea.trackingNumber}</span>
      </p>
      <h1 lang={idea.language}>{idea.title}</h1>
      <p>
        <StateTag {...idea} />
        {idea.laneLabel && idea.lane !== 'ordinary' && (
          <>
            {' '}
            <strong className="tag lane">{say(idea.laneLabel)}</strong>
          </>
        )}
      </p>
      <ProgressTrack idea={idea} dates={dateSteps(idea, story.steps)} />
      {done !== 'sent' && <StandStill idea={idea} lists={lists} />}
      <OwnerActions idea={idea} token={token} />
      {said && <OwnSatisfaction idea={idea} said={said} token={token} />}
      <OwnData idea={idea} token={token} />
      <p>
        <a href={addressWith(`/track/${idea.trackingNumber}/proof`, { token })}>{t('proof.way_here')}</a>
      </p>
      <div className="article">
        <section className="beside-article" aria-label={t('idea.facts')}>
          <IdeaFacts idea={idea} lists={lists} />
        </section>
        <div className="words">
          <Origin origin={story.origin} />
          {links?.mergedInto && <MergedInto into={links.mergedInto} />}
          <Result idea={idea} milestones={milestones} lists={lists} />
          <AskedAgencies idea={idea} lists={lists} />
          <HiddenIdea idea={idea} lists={lists} />
          <Words idea={idea} token={token} />
          <Files idea={idea} token={token} />
          <JointProposers idea={idea} joint={joint} token={token} />
          {links && <LinkedIdeas links={links} />}
          <Travels crossings={story.crossings} idea={idea} token={token} />
          <Timeline entries={story.steps} crossings={story.crossings} lists={lists} />
          {comments && <IdeaComments idea={idea} comments={comments} lists={lists} token={token} />}
          <ReportIdea idea={idea} />
          {isPublic && !idea.isErased && (
            <p>
              <a href={addressWith(`/ideas/${idea.id}/related`, { token })}>{t('related.way')}</a>
            </p>
          )}
        </div>
        <Support idea={idea} links={links} />
      </div>
    </Layout>
  );
}

/** For whoever has no account: the way to what is known of them, or to open with the code on paper. */
function OwnData({ idea, token }: { idea: IdeaView; token?: string }) {
  const { t } = useSite();
  if (idea.isMine && token)
    return (
      <p>
        <a href={`/own-data?${new URLSearchParams({ idea: idea.id, token })}`}>{t('own_data.way_here')}</a>
      </p>
    );
  if (idea.channel === 'online' || idea.isMine || idea.isErased) return null;
  return (
    <p>
      <a href={`/track/${idea.trackingNumber}/code`}>{t('code.way_here')}</a>
    </p>
  );
}

/** The decision: the answer, its ground, the day promised and the steps on the way there. */
function Result({ idea, milestones, lists }: Pick<IdeaProps, 'idea' | 'milestones' | 'lists'>) {
  const { t } = useSite();
  const nameOf = useNameOf();
  if (!idea.reply && !idea.promisedOn && !(idea.decidedAt && idea.reasonCode)) return null;
  const ground = lists.reasons.find(({ code }) => code === idea.reasonCode);
  return (
    <section className="result" aria-labelledby="result">
      <h2 id="result">{t('idea.result')}</h2>
      {idea.promisedOn && (
        <p className="promise">
          {t('idea.promised')}{' '}
          <strong>
            <Day value={idea.promisedOn} />
          </strong>
        </p>
      )}
      {ground && (
        <p>
          {t('idea.ground')} <strong>{nameOf(ground)}</strong>{' '}
          {ground.legalBasis && <span className="quiet">({ground.legalBasis})</span>}
        </p>
      )}
      {idea.reply && <Text>{idea.reply}</Text>}
      <AnswerPoints points={idea.points} lists={lists} />
      <Milestones milestones={milestones} isOver={!idea.clocks.some(isRunning)} />
    </section>
  );
}

/** Time still runs for the agency: after an adoption, that of its promise. */
const isRunning = ({ party, endedAt }: IdeaView['clocks'][number]): boolean => party === 'agency' && !endedAt;

/** What the citizen wrote, and added when asked. */
function Words({ idea, token }: Pick<IdeaProps, 'idea' | 'token'>) {
  const { t } = useSite();
  const parts = (['situation', 'improvement', 'effect'] as const).filter((part) => idea[part]);
  return (
    <>
      {idea.isWithheld && (
        <p className="notice">{t(parts.length > 0 ? 'idea.withheld_own' : 'idea.withheld')}</p>
      )}
      {idea.isErased && <p className="notice">{t('idea.erased')}</p>}
      {parts.map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{t(`field.${part}.label`)}</h2>
          <Text lang={idea.language}>{idea[part]!}</Text>
        </section>
      ))}
      <Answers idea={idea} />
      {idea.revisions.map((revision) => (
        <section key={revision.number} aria-labelledby={`revision-${revision.number}`}>
          <h2 id={`revision-${revision.number}`}>
            {t('idea.revision', { number: revision.number })}{' '}
            <span className="quiet">
              <Day value={revision.submittedAt} />
            </span>
          </h2>
          <Text>{revision.text}</Text>
          {revision.attachments.length > 0 && (
            <FileList files={revision.attachments} isLinked token={token} />
          )}
        </section>
      ))}
    </>
  );
}

/** What was answered to the call. */
function Answers({ idea: { answers, language } }: { idea: IdeaView }) {
  const { t } = useSite();
  const say = useSay();
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="call-answers">
      <h2 id="call-answers">{t('idea.answers')}</h2>
      <dl className="answers">
        {answers.map(({ key, label, text, isPublic }) => (
          <div key={key}>
            <dt>
              {say(label)} {!isPublic && <span className="quiet">{t('idea.answer_closed')}</span>}
            </dt>
            <dd>
              <Text lang={text.ko === text.en ? language : undefined}>{say(text)}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Before it is confirmed, whoever follows the number sees that files came, and nobody fetches them. */
function Files({ idea, token }: Pick<IdeaProps, 'idea' | 'token'>) {
  const { t } = useSite();
  if (idea.attachments.length === 0) return null;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t('file.noun')}</h2>
      <FileList
        files={idea.attachments}
        isLinked={idea.status === 'submitted' || idea.isMine}
        token={token}
      />
    </section>
  );
}

function JustDone({ idea, done }: { idea: IdeaView; done: Done }) {
  const { hasMailCatcher, t } = useSite();
  const waits = done === 'sent' && idea.status === 'unconfirmed';
  const what = waits ? 'waits' : done === 'sent' && idea.status === 'held' ? 'held' : done;
  return (
    <div className="banner" role="status">
      <h2>{t(`done.${what}`)}</h2>
      <p>{t(`done.${what}_advice`, { days: UNCONFIRMED_DAYS })}</p>
      {(done === 'sent' || done === 'confirmed') && (
        <p className="number-large">
          {t('track.number')} <strong>{idea.trackingNumber}</strong>
        </p>
      )}
      {waits && hasMailCatcher && (
        <p>
          <a href="/dev/mail">{t('layout.mail')}</a>
        </p>
      )}
    </div>
  );
}
