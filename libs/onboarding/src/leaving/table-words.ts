/** What stands in a table, Korean and English. */
type Words = [ko: string, en: string];

/** Of the whole context, for a table that has no words of its own yet. */
const CONTEXTS: Record<string, Words> = {
  catalogue: ['기관, 분야, 지역 같은 기준 자료', 'what administrators edit: agencies, topics, regions'],
  delivery: ['채택 뒤의 약속과 이행', 'what was promised, and what came of it'],
  exchange: ['다른 기관과 주고받은 제안', 'ideas given to other tenants and taken from them'],
  identity: ['사람과 계정', 'people and their accounts'],
  insight: ['세어 둔 숫자', 'figures that are kept'],
  intake: ['국민이 낸 글', 'what citizens wrote'],
  ledger: ['있었던 일의 기록', 'what happened'],
  notifications: ['보낸 알림', 'who was told of what'],
  review: ['기관의 심사', 'the work of review'],
  routing: ['소관 기관 정하기', 'which agency, and why'],
  tenancy: ['기관 자신', 'the tenant itself'],
};

const TABLES: Record<string, Words> = {
  'catalogue.agencies': ['부서와 소관 업무', 'agencies and their business'],
  'catalogue.agenda_items': ['국정 과제', 'goals, strategies and tasks of the agenda'],
  'catalogue.reasons': ['결정의 사유', 'grounds of decisions'],
  'catalogue.regions': ['지역', 'regions'],
  'catalogue.services': ['이미 있는 서비스', 'services that exist already'],
  'catalogue.topics': ['분야', 'topics'],
  'delivery.commitments': ['채택된 제안의 약속', 'what was promised for adopted ideas'],
  'delivery.milestones': ['약속까지의 단계', 'steps up to a promise'],
  'exchange.call_adoptions': ['다른 기관과 함께 연 공모', 'calls held together with others'],
  'exchange.crossings': ['다른 기관과 주고받은 제안', 'ideas given to others and taken from them'],
  'exchange.echoes': ['다른 기관에서 온 소식', 'steps that the other side told of'],
  'identity.accesses': ['누가 누구의 정보를 왜 보았는지', 'who looked at whose data, and why'],
  'identity.accounts': ['계정과 역할. 비밀번호는 없음', 'accounts and roles, without passwords'],
  'identity.api_tokens': [
    '프로그램이 쓰는 토큰의 이름과 범위',
    'names and scopes of tokens that programs use',
  ],
  'identity.assurance_levels': ['일마다 필요한 본인 확인 수준', 'how sure one must be of whom, for what'],
  'identity.consents': ['동의와 철회', 'consent given and withdrawn'],
  'identity.erasures': ['잊어 달라는 요청', 'requests to be forgotten'],
  'identity.invitations': ['답을 기다리는 초대', 'invitations that wait for an answer'],
  'identity.persons': ['이름과 연락처. 개인정보', 'names and addresses: personal data'],
  'identity.providers': ['외부 로그인 제공자', 'the identity provider'],
  'identity.retention_rules': ['보존 기간', 'how long things are kept'],
  'insight.open_files': ['열린 자료의 크기', 'how long the open files are'],
  'intake.attachments': [
    '붙임 파일. 내용은 files 폴더에',
    'files of ideas; their content is in the folder files',
  ],
  'intake.call_forms': ['공모가 묻는 것', 'what calls ask'],
  'intake.calls': ['공모', 'calls for ideas'],
  'intake.ideas': ['제안', 'ideas'],
  'intake.imports': ['들여온 제안의 출처', 'where imported ideas came from'],
  'intake.joint_proposers': ['공동 제안자와 기여도', 'joint proposers and their shares'],
  'intake.revisions': ['보완한 글', 'supplements'],
  'intake.splits': ['나눈 제안', 'ideas that were split'],
  'intake.supports': ['공감', 'support given'],
  'ledger.events': ['모든 일의 기록. 해시로 이어짐', 'every act, chained by hashes'],
  'notifications.messages': ['보낸 알림. 본문은 두지 않음', 'messages sent; their text is not kept'],
  'review.acts': ['심사의 각 단계와 답변', 'each step of review, and what was answered'],
  'review.approvals': ['결재', 'what was put before another to sign'],
  'review.batch_items': ['함께 옮긴 안건 하나하나', 'cases moved together, one by one'],
  'review.batches': ['여러 안건을 함께 옮긴 일', 'moves of many cases'],
  'review.cases': ['안건의 지금 상태', 'cases as they stand'],
  'review.clocks': ['법정 기한', 'statutory periods'],
  'review.evaluations': ['평가자의 점수', 'scores of evaluators'],
  'review.opinion_versions': ['다른 부서의 의견', 'opinions of other agencies'],
  'review.opinions': ['의견 요청', 'requests for opinions'],
  'review.points': ['여러 부서의 답변 항목', 'parts of a joint answer'],
  'review.rounds': ['평가 회차', 'rounds of scoring'],
  'review.workflow_drafts': ['고치고 있는 업무 흐름', 'a workflow that is being edited'],
  'review.workflows': ['업무 흐름의 각 판', 'published workflows'],
  'routing.campaign_members': ['같은 글을 낸 제안의 모임', 'ideas that are copies of one text'],
  'routing.models': ['배정 모형의 판과 성적', 'versions of the model and their figures'],
  'routing.routes': ['소관을 정한 까닭', 'why an agency was chosen'],
  'routing.rules': ['배정 규칙', 'rules of routing'],
  'routing.suggestions': [
    '모형의 제안과 사람의 대답',
    'what the model suggested, and what people made of it',
  ],
  'routing.thresholds': ['자동 배정의 기준값', 'from when the model routes by itself'],
  'tenancy.holidays': ['직접 더한 휴일', 'holidays of its own'],
  'tenancy.tenants': ['기관의 이름과 설정', 'its names and settings'],
  'tenancy.wordings': ['누리집의 문구', 'words of its site'],
};

export function wordsOf(table: string): Words {
  const [context] = table.split('.');
  return TABLES[table] ?? CONTEXTS[context!] ?? [table, table];
}
