import type { Bilingual } from '@app/workflow';
import { readersOf, type TextName } from './shipped-words.js';

/** What may be left open in a message, and what it stands for. */
export const VARIABLES = {
  site: { ko: '누리집 이름', en: 'Name of the site' },
  title: { ko: '제안 제목', en: 'Title of the idea' },
  number: { ko: '접수번호', en: 'Tracking number' },
  link: { ko: '볼 주소', en: 'Address where to look' },
  agency: { ko: '담당 기관', en: 'Agency in charge' },
  step: { ko: '처리한 일', en: 'What was done' },
  state: { ko: '처리 상태', en: 'State it is in now' },
  dueOn: { ko: '기한', en: 'Last day' },
  clock: { ko: '무슨 기한인지', en: 'What the last day is for' },
  promisedOn: { ko: '실시 예정일', en: 'Planned day of the promise' },
  message: { ko: '담당자가 남긴 말', en: 'What the official wrote' },
  reply: { ko: '답변', en: 'The reply' },
  points: { ko: '공동 답변 안내', en: 'How many agencies answered' },
  other: { ko: '상대 제안', en: 'The other idea' },
  otherLink: { ko: '상대 제안의 주소', en: 'Address of the other idea' },
  ground: { ko: '까닭', en: 'Ground' },
  governments: { ko: '받는 정부', en: 'Governments it goes to' },
  sharing: { ko: '이름과 연락처를 보냈는지', en: 'Whether name and contact went along' },
  rateLink: { ko: '만족도를 남길 주소', en: 'Address where to rate the answer' },
  ownDataLink: { ko: '내 정보를 보고 지울 주소', en: 'Address of the reader’s own data' },
  confirmLink: { ko: '제안을 확인할 주소', en: 'Address where to confirm the idea' },
  milestone: { ko: '이룬 단계', en: 'Step that was reached' },
  doneOn: { ko: '이룬 날', en: 'Day it was reached' },
  plannedOn: { ko: '예정했던 날', en: 'Day it was planned for' },
  place: { ko: '소식을 보낸 정부', en: 'Government that tells' },
  placeLink: { ko: '그곳에서 볼 주소', en: 'Address there' },
  author: { ko: '제안자 이름', en: 'Name of the author' },
  proposer: { ko: '공동 제안자 이름', en: 'Name of the joint proposer' },
  share: { ko: '기여도', en: 'Share' },
  answerLink: { ko: '동의하거나 거절할 주소', en: 'Address where to agree or decline' },
  stopLink: { ko: '알림을 끊을 주소', en: 'Address that stops these messages' },
  day: { ko: '오늘', en: 'Today' },
  counts: { ko: '건수', en: 'How many of each' },
  list: { ko: '할 일 목록', en: 'List of what waits' },
  minutes: { ko: '주소가 열리는 시간(분)', en: 'Minutes for which the address opens' },
  days: { ko: '주소가 열리는 기간(일)', en: 'Days for which the address opens' },
} satisfies Record<string, Bilingual>;
export type Variable = keyof typeof VARIABLES;

/** What stands for each variable; one with nothing to say is left out or empty. */
export type Values = Partial<Record<Variable, string>>;

const OF_IDEA = ['site', 'title', 'number', 'link', 'ownDataLink'] as const;
const OF_MERGE = [...OF_IDEA, 'other', 'otherLink', 'message'] as const;
const OF_STEP = [...OF_IDEA, 'step', 'state', 'agency', 'promisedOn', 'message', 'reply'] as const;
const OF_CASE = ['site', 'title', 'number', 'link', 'agency', 'clock', 'dueOn'] as const;
const OF_JOINT = ['site', 'title', 'number', 'link'] as const;

const known: Partial<Record<TextName, readonly Variable[]>> = {
  confirm: [...OF_IDEA, 'confirmLink'],
  received: [...OF_IDEA, 'dueOn'],
  'answer-soon': [...OF_IDEA, 'clock', 'dueOn'],
  moved: [...OF_STEP, 'dueOn', 'other', 'otherLink', 'governments', 'sharing', 'points', 'rateLink'],
  'step-reached': [...OF_IDEA, 'milestone', 'doneOn', 'plannedOn', 'promisedOn', 'message'],
  elsewhere: [...OF_IDEA, 'place', 'step', 'state', 'message', 'placeLink'],
  'joint-asked': [...OF_IDEA, 'author', 'share', 'answerLink'],
  'joint-agreed': OF_JOINT,
  'joint-declined': [...OF_JOINT, 'proposer'],
  'idea-hidden': [...OF_JOINT, 'ground'],
  'idea-back': OF_JOINT,
  'idea-objection-refused': OF_JOINT,
  // Nobody confirmed the address yet: what a machine wrote is not to reach it through us.
  'idea-rejected': ['site', 'number', 'link', 'ground'],
  joined: OF_MERGE,
  'joined-moved': [...OF_STEP, 'other', 'otherLink'],
  parted: OF_MERGE,
  'support-joined': OF_MERGE,
  'support-parted': OF_MERGE,
  'support-moved': OF_STEP,
  'split-off': OF_MERGE,
  followed: [...OF_STEP, 'milestone', 'doneOn', 'stopLink'],
  digest: ['site', 'day', 'counts', 'list', 'link'],
  'reset-asked': ['site', 'link', 'minutes'],
  invited: ['site', 'link', 'days'],
  'account-asked': ['site', 'link', 'days'],
  'account-stands': ['site', 'link', 'minutes'],
};

/** Every variable that a message knows: no other may stand in it. */
export const variablesOf = (name: TextName): readonly Variable[] =>
  known[name] ?? (readersOf(name) === 'officials' ? OF_CASE : ['site', 'link']);

const needed: Partial<Record<TextName, readonly Variable[]>> = {
  confirm: ['number', 'confirmLink'],
  'joint-asked': ['number', 'answerLink', 'ownDataLink'],
  'joint-declined': ['number', 'link', 'proposer'],
  'idea-hidden': ['number', 'link', 'ground'],
  'idea-rejected': ['number', 'link', 'ground'],
  elsewhere: ['number', 'link', 'place', 'step', 'placeLink'],
  moved: ['number', 'link', 'state', 'message', 'reply'],
  'joined-moved': ['number', 'link', 'state', 'reply'],
  followed: ['link', 'stopLink'],
  digest: ['link', 'list'],
};

/** What the mail must say, whatever else it says: without it nobody finds the idea, or the way on. */
export const neededIn = (name: TextName): readonly Variable[] =>
  needed[name] ?? (readersOf(name) === 'accounts' ? ['link'] : ['number', 'link']);

/** What a short message must say. */
export const NEEDED_IN_SHORT: readonly Variable[] = ['link'];
