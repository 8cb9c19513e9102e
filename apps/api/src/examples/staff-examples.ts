import type { Example } from './example.js';

const ofCase = { path: { id: '{idea}' } };

/** What an official, or a program for officials, asks for: the idea of the citizens’ examples from queue to promise. */
export const staffExamples: Example[] = [
  {
    ...{ operation: 'HolidaysController_list', as: 'reviewer', ko: '한 해의 휴일', en: 'Holidays of a year' },
    query: { year: '2026' },
  },
  {
    ...{
      operation: 'CasesController_queue',
      as: 'reviewer',
      ko: '아직 아무도 맡지 않은 안건',
      en: 'What nobody has claimed',
    },
    query: { scope: 'unassigned', limit: '20' },
  },
  {
    ...{ operation: 'CasesController_find', as: 'reviewer', ko: '안건 하나', en: 'One case' },
    ...ofCase,
    keeps: { version: 'version' },
  },
  {
    operation: 'SuggestionsController_find',
    as: 'reviewer',
    ko: '모형의 제안',
    en: 'What the model suggests',
    ...ofCase,
  },
  {
    operation: 'OpinionsController_list',
    as: 'reviewer',
    ko: '의견 조회',
    en: 'Opinions of agencies',
    ...ofCase,
  },
  { operation: 'RoundsController_list', as: 'reviewer', ko: '심사 회차', en: 'Rounds of review', ...ofCase },
  {
    ...{ operation: 'CasesController_claim', as: 'reviewer', ko: '맡기', en: 'Claim it' },
    ...ofCase,
    body: { version: '{version}' },
    keeps: { version: 'version' },
  },
  {
    ...{ operation: 'CasesController_move', as: 'reviewer', ko: '심사 시작', en: 'Start the review' },
    ...ofCase,
    body: { transition: 'start_review', version: '{version}' },
    keeps: { version: 'version' },
  },
  {
    ...{
      operation: 'CasesController_move',
      as: 'reviewer',
      ko: '채택을 결재에 올리기',
      en: 'Put its adoption to a signature',
    },
    ...ofCase,
    body: {
      transition: 'adopt',
      version: '{version}',
      fields: { reply: '쉬운 낱말 목록을 만들겠습니다.', promisedOn: '2027-05-03', owner: '재난안전과' },
    },
  },
  {
    ...{
      operation: 'ApprovalsController_list',
      as: 'lead',
      ko: '결재를 기다리는 것',
      en: 'What waits for a signature',
    },
    keeps: { approval: '0.id' },
  },
  {
    ...{ operation: 'ApprovalsController_sign', as: 'lead', ko: '결재하기', en: 'Sign it' },
    body: { ids: ['{approval}'] },
  },
  {
    ...{
      operation: 'MilestonesController_add',
      as: 'reviewer',
      ko: '약속까지의 단계 더하기',
      en: 'Add a step to the promise',
    },
    ...ofCase,
    body: { title: '낱말 목록 초안', dueOn: '2027-02-01' },
    status: 201,
  },
  {
    operation: 'MilestonesController_list',
    as: 'guest',
    ko: '약속까지의 단계',
    en: 'Steps to the promise',
    ...ofCase,
  },
  {
    ...{ operation: 'IdeaActsController_hide', as: 'lead', ko: '가리기', en: 'Hide it' },
    ...ofCase,
    body: { reason: 'personal-data' },
    status: 204,
  },
  {
    ...{ operation: 'IdeaActsController_show', as: 'lead', ko: '다시 보이기', en: 'Show it again' },
    ...ofCase,
    status: 204,
  },
  { operation: 'RulesController_list', as: 'administrator', ko: '배정 규칙', en: 'Rules of routing' },
  { operation: 'Settings_read', as: 'administrator', ko: '누리집 설정', en: 'Settings of the site' },
];
