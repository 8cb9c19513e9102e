const version = 1;

/** Requests that name one thing, with who asks. `{idea}` stands for the name of one; all are answered as not found. */
export const ASKS = [
  ['guest', 'GET', '/api/v1/ideas/{idea}'],
  ['guest', 'GET', '/api/v1/ideas/{idea}/links'],
  ['guest', 'GET', '/api/v1/ideas/{idea}/timeline'],
  ['guest', 'GET', '/api/v1/ideas/{idea}/milestones'],
  ['guest', 'GET', '/api/v1/ideas/{idea}/proposers'],
  ['guest', 'GET', '/api/v1/ideas/{idea}/story'],
  ['guest', 'POST', '/api/v1/ideas/{idea}/supplements', { text: '덧붙입니다.', token: 'x' }],
  ['guest', 'PUT', '/api/v1/ideas/{idea}/proposers', { others: [] }],
  ['guest', 'GET', '/api/v1/own-data?idea={idea}&token=x'],
  ['guest', 'POST', '/api/v1/ideas/{idea}/withdrawal', {}],
  ['guest', 'GET', '/api/v1/track/{number}'],
  ['guest', 'POST', '/api/v1/track/{number}/opening', { code: '7Q2MX-0KD3H' }],
  ['guest', 'GET', '/api/v1/calls/{call}'],
  ['guest', 'GET', '/ideas/{idea}'],
  ['guest', 'GET', '/agencies/{agency}'],
  ['guest', 'POST', '/api/v1/sessions', { email: '{email}', password: 'a wrong password' }],
  ['citizen', 'PUT', '/api/v1/ideas/{idea}/support', {}],
  ['citizen', 'GET', '/api/v1/drafts/{draft}'],
  ['citizen', 'DELETE', '/api/v1/drafts/{draft}'],
  ['citizen', 'DELETE', '/api/v1/sessions/{session}'],
  ['citizen', 'DELETE', '/api/v1/api-tokens/{apiToken}'],
  ['citizen', 'GET', '/account/tokens/{apiToken}/revoke'],
  ['reviewer', 'GET', '/api/v1/cases/{idea}'],
  ['reviewer', 'GET', '/api/v1/cases/{idea}/rounds'],
  ['reviewer', 'GET', '/api/v1/cases/{idea}/opinions'],
  ['reviewer', 'GET', '/api/v1/cases/{idea}/answer'],
  ['reviewer', 'GET', '/api/v1/cases/{idea}/suggestion'],
  ['reviewer', 'GET', '/api/v1/cases/{idea}/campaign'],
  ['reviewer', 'GET', '/api/v1/cases/{idea}/crossings'],
  ['reviewer', 'POST', '/api/v1/ideas/{idea}/proposer-views', { reason: '시상 안내' }],
  ['reviewer', 'POST', '/api/v1/paper-ideas/{idea}/codes', {}],
  ['reviewer', 'POST', '/api/v1/cases/{idea}/claims', { version }],
  ['reviewer', 'POST', '/api/v1/cases/{idea}/transitions', { transition: 'start_review', version }],
  ['reviewer', 'PUT', '/api/v1/ideas/{idea}/hiding', { reason: 'personal-data' }],
  ['reviewer', 'POST', '/api/v1/rounds/{round}/recusals', { reason: '이해관계가 있습니다.' }],
  ['reviewer', 'POST', '/api/v1/opinions/{opinion}/versions', { stance: 'agree', text: '좋습니다.' }],
  ['reviewer', 'POST', '/api/v1/points/{point}/consents', { consent: 'confirmed' }],
  ['reviewer', 'POST', '/api/v1/approvals/{approval}/returns', { remark: '다시 봐 주십시오.' }],
  ['reviewer', 'POST', '/api/v1/approvals/signatures', { ids: ['{approval}'] }],
  ['reviewer', 'GET', '/api/v1/batches/{batch}'],
  ['reviewer', 'POST', '/api/v1/batches/{batch}/undoing', {}],
  ['reviewer', 'DELETE', '/api/v1/milestones/{milestone}'],
  ['reviewer', 'POST', '/api/v1/milestones/{milestone}/completion', { note: '마쳤습니다.' }],
  ['administrator', 'DELETE', '/api/v1/routing-rules/{rule}?version=1'],
  ['administrator', 'POST', '/api/v1/crossings/{crossing}/refusal', { message: '받지 않습니다.' }],
  ['administrator', 'PUT', '/api/v1/people/{official}/disabling', {}],
  ['administrator', 'DELETE', '/api/v1/people/{official}/second-factor'],
  ['administrator', 'POST', '/api/v1/invitations/{invitation}/sendings', {}],
  ['administrator', 'POST', '/api/v1/agencies/{agency}/retirement', { version: 1 }],
].map(([who, method, target, body]) => ({ who, method, target, body }));

/** The kind of thing a request names. */
export const kindOf = ({ target, body }) => /\{(\w+)\}/.exec(target + JSON.stringify(body ?? ''))[1];

/** The bytes of a request that names this. */
export function bytesOf({ method, target, body }, name, token) {
  const put = (text) => text.replace(/\{\w+\}/, name);
  const sent = body && Buffer.from(put(JSON.stringify(body)));
  const head = [
    `${method} ${put(target)} HTTP/1.1`,
    'host: localhost',
    ...(token ? [`authorization: Bearer ${token}`] : []),
    ...(sent ? ['content-type: application/json', `content-length: ${sent.length}`] : []),
    '\r\n',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), sent ?? Buffer.alloc(0)]);
}
