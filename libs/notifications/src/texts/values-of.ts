import type { PublicCase } from '@app/review';
import { isForOfficials } from '../messages/template-for.js';
import type { MailFacts } from '../mail/mail-facts.js';
import type { Language } from './message-words.js';
import type { Values, Variable } from './variables.js';

/** What the variables of a message about an idea stand for, in the reader's language. */
export function valuesOf(facts: MailFacts): Values {
  const { template, language, idea, shown, step, deadline, milestone, other, joint, elsewhere } = facts;
  const isSettled = shown?.isSettled ?? false;
  const say = (ko: string, en: string): string => (language === 'ko' ? ko : en);
  const due = shown && !isSettled && !shown.clockStoppedOn ? shown.dueOn : null;
  // An answer goes with the step that settles a case, not with each step towards its promise.
  const answer = shown && isSettled && !milestone ? shown : null;
  return filled({
    site: facts.siteName[language],
    title: idea.title,
    number: idea.trackingNumber,
    link: isForOfficials(template) ? facts.caseUrl : facts.followUrl,
    agency: facts.agencyName?.[language],
    step: (elsewhere?.echo.label ?? step?.label)?.[language] ?? milestone?.title ?? say('진행 소식', 'News'),
    state: (elsewhere?.echo.stateLabel ?? step?.stateLabel)?.[language],
    dueOn: deadline?.dueOn ?? due,
    clock: deadline?.label[language],
    promisedOn: template === 'moved' && !isSettled ? null : shown?.promisedOn,
    message: milestone?.note ?? elsewhere?.echo.message ?? step?.message,
    reply: answer?.reply,
    points: answer && pointsIn(answer, language),
    other:
      other && (other.title === null ? other.trackingNumber : `${other.title} (${other.trackingNumber})`),
    otherLink: other?.title ? other.url : null,
    ground: facts.ground?.[language],
    governments: facts.governments.map((one) => one[language]).join(', '),
    sharing: step?.kind === 'send' && facts.governments.length > 0 ? sharing(facts) : null,
    rateLink: facts.rateUrl,
    ownDataLink: joint?.ownDataUrl,
    confirmLink: facts.confirmUrl,
    milestone: milestone?.title,
    doneOn: milestone?.doneOn,
    plannedOn: milestone?.dueOn,
    place: elsewhere?.echo.place[language],
    placeLink: elsewhere?.address,
    author: joint?.author ?? say('제안자', 'The author'),
    proposer: joint?.proposer ?? say('공동 제안자', 'A joint proposer'),
    share: joint && `${joint.share}%${joint.isLead ? say(' (주제안자)', ' (lead proposer)') : ''}`,
    answerLink: joint?.answerUrl,
    stopLink: facts.stopUrl,
  });
}

/** Whoever was sent nothing of the proposer is told so. */
function sharing({ language, goesAlong }: MailFacts): string {
  if (language === 'ko')
    return goesAlong
      ? '동의하신 대로 이름과 연락처도 함께 보냅니다. ‘내 정보’에서 언제든 동의를 거둘 수 있습니다.'
      : '이름과 연락처는 보내지 않았습니다. 함께 보내시려면 아래 진행 상황에서 동의해 주세요.';
  return goesAlong
    ? 'Your name and contact go along, as you agreed. You can take that back at any time under “Your data”.'
    : 'Your name and contact were not sent. To let them go along, agree on the page below.';
}

/** How many points of how many agencies go with the reply; they are read where the idea is followed. */
function pointsIn({ points }: PublicCase, language: Language): string | null {
  if (points.length === 0) return null;
  const agencies = new Set(points.map(({ agency }) => agency)).size;
  return language === 'ko'
    ? `${agencies}개 기관이 함께 답했습니다. 답변 항목 ${points.length}개를 아래 주소에서 볼 수 있습니다.`
    : `The answer has ${points.length} points from ${agencies} agencies. Read them at the address below.`;
}

const filled = (values: Partial<Record<Variable, string | null | undefined>>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Values;
