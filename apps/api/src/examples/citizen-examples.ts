import type { Example } from './example.js';

/** What a citizen, or a program for citizens, asks for. */
export const citizenExamples: Example[] = [
  { operation: 'CatalogueController_agencies', as: 'guest', ko: '기관 목록', en: 'All agencies' },
  { operation: 'CatalogueController_topics', as: 'guest', ko: '주제 목록', en: 'All topics' },
  { operation: 'CatalogueController_regions', as: 'guest', ko: '지역 목록', en: 'All regions' },
  { operation: 'CatalogueController_agenda', as: 'guest', ko: '국정과제 목록', en: 'The agenda' },
  {
    operation: 'CatalogueController_services',
    as: 'guest',
    ko: '이미 있는 서비스',
    en: 'Services that exist',
  },
  {
    operation: 'CatalogueController_reasons',
    as: 'guest',
    ko: '결정의 근거 목록',
    en: 'Grounds of decisions',
  },
  { operation: 'CallsController_list', as: 'guest', ko: '공모 목록', en: 'All calls' },
  {
    ...{ operation: 'CallsController_find', as: 'guest', ko: '공모 하나', en: 'One call' },
    path: { code: 'korean-new-deal-2021' },
  },
  { operation: 'WorkflowsController_current', as: 'guest', ko: '지금 업무 흐름', en: 'The present workflow' },
  { operation: 'ConsentTextsController_list', as: 'guest', ko: '동의를 묻는 글', en: 'What one agrees to' },
  {
    ...{ operation: 'SessionsController_signIn', as: 'guest', ko: '로그인', en: 'Sign in' },
    body: { email: 'citizen@nation.example.kr', password: 'madang-demo' },
    status: 201,
  },
  {
    operation: 'SessionsController_current',
    as: 'citizen',
    ko: '누구로 로그인했는지',
    en: 'Who is signed in',
  },
  {
    ...{
      operation: 'SimilarController_find',
      as: 'guest',
      ko: '비슷한 제안 찾기',
      en: 'Look for similar ideas',
    },
    query: { q: '버스 정류장 그늘막' },
  },
  {
    ...{
      operation: 'IdeasController_submit',
      as: 'guest',
      ko: '로그인하지 않고 제안하기',
      en: 'Submit as a guest',
    },
    body: {
      title: '버스 정류장에 그늘막을 놓자',
      situation: '여름마다 정류장에 그늘이 부족합니다.',
      improvement: '그늘막을 놓고 의자를 더 둡니다.',
      effect: '기다리는 사람이 더위를 덜 탑니다.',
      topicCode: 'transport-construction-land',
      contact: { email: 'name@example.kr' },
      consents: ['processing'],
    },
    status: 201,
  },
  {
    ...{
      operation: 'IdeasController_submit',
      as: 'citizen',
      ko: '회원으로 제안하기',
      en: 'Submit as a member',
    },
    body: {
      title: '재난문자를 쉬운 말로 보내 주세요',
      improvement: '대피 장소와 할 일을 먼저 쓰고, 쉬운 낱말 목록을 정해 따르게 합니다.',
      regionCode: '11',
    },
    status: 201,
    keeps: { idea: 'id', number: 'trackingNumber' },
  },
  {
    ...{
      operation: 'IdeasController_list',
      as: 'guest',
      ko: '공개된 제안 찾기',
      en: 'Look for public ideas',
    },
    query: { q: '재난문자', limit: '10' },
  },
  {
    ...{ operation: 'IdeasController_find', as: 'guest', ko: '제안 하나', en: 'One idea' },
    path: { id: '{idea}' },
  },
  {
    ...{
      operation: 'TrackingController_track',
      as: 'guest',
      ko: '접수번호로 찾기',
      en: 'Find by its number',
    },
    path: { trackingNumber: '{number}' },
  },
  {
    ...{ operation: 'IdeasController_timeline', as: 'guest', ko: '처리 단계', en: 'Its steps' },
    path: { id: '{idea}' },
  },
  {
    ...{
      operation: 'IdeasController_linksOf',
      as: 'guest',
      ko: '합쳐지고 나뉜 제안',
      en: 'What was merged and split',
    },
    path: { id: '{idea}' },
  },
  {
    ...{
      operation: 'StoriesController_story',
      as: 'guest',
      ko: '정부 사이를 오간 길',
      en: 'Its way between governments',
    },
    path: { id: '{idea}' },
  },
  {
    ...{ operation: 'IdeaActsController_support', as: 'citizen', ko: '공감하기', en: 'Support it' },
    path: { id: '{idea}' },
    status: 204,
  },
  {
    ...{
      operation: 'IdeaActsController_unsupport',
      as: 'citizen',
      ko: '공감 거두기',
      en: 'Take support back',
    },
    path: { id: '{idea}' },
    status: 204,
  },
  {
    ...{ operation: 'FollowsController_follow', as: 'citizen', ko: '지켜보기', en: 'Follow it' },
    path: { id: '{idea}' },
    status: 204,
  },
  {
    ...{ operation: 'DraftsController_begin', as: 'citizen', ko: '임시 저장', en: 'Keep a draft' },
    body: { title: '반쯤 쓴 제안' },
    status: 201,
    keeps: { draft: 'id' },
  },
  {
    ...{ operation: 'DraftsController_save', as: 'citizen', ko: '이어 쓰기', en: 'Go on with it' },
    path: { id: '{draft}' },
    body: { title: '반쯤 쓴 제안', improvement: '마저 씁니다.' },
  },
  { operation: 'DraftsController_list', as: 'citizen', ko: '임시 저장한 것', en: 'All drafts' },
  {
    ...{ operation: 'DraftsController_discard', as: 'citizen', ko: '임시 저장 지우기', en: 'Throw it away' },
    path: { id: '{draft}' },
    status: 204,
  },
  { operation: 'OwnDataController_show', as: 'citizen', ko: '내 정보', en: 'What is known of me' },
  { operation: 'ResultsController_find', as: 'guest', ko: '약속과 이행', en: 'Promised and done' },
  {
    ...{
      operation: 'ResultsController_promises',
      as: 'guest',
      ko: '숫자 뒤의 약속',
      en: 'Promises behind a figure',
    },
    query: { state: 'overdue' },
  },
  {
    operation: 'OpenDataController_describe',
    as: 'guest',
    ko: '열린 자료 목록',
    en: 'What open data there are',
  },
  {
    ...{ operation: 'OpenDataController_file', as: 'guest', ko: '제안 모두 내려받기', en: 'Load all ideas' },
    path: { file: 'ideas.csv' },
  },
  {
    ...{
      operation: 'FeedsController_read',
      as: 'guest',
      ko: '한 기관의 답변 받아 보기',
      en: 'An agency’s replies',
    },
    path: { file: 'replies.json' },
    query: { agency: 'mois' },
  },
];
