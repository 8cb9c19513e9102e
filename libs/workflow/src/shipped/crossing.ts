import type { Transition } from '../definition/definition.js';
import { ground, label, optional, required, transition } from './build.js';

interface Places {
  /** States before the decision. */
  undecided: string[];
  /** States after an adoption. */
  promised: string[];
  /** The state of a case that goes back to the government that sent it. */
  sentBack: string;
}

/**
 * What crosses to another government. The receiver of a transfer has a case of its own, whose month counts from its own
 * receipt (국민 제안 규정 §6⑥, §10①). If it gives it back, the sender’s month has gone on: the decree knows no stop but
 * the time of a supplement (§6②) and of opinions (§9④).
 */
export const crossing = ({ undecided, promised, sentBack }: Places): Transition[] => [
  transition({
    name: 'send', // §6⑥: without delay, the reason stated in full, the proposer told
    label: label('다른 정부로 이송', 'Transfer to another government'),
    from: undecided,
    to: 'sent_on',
    roles: ['reviewer', 'lead'],
    fields: [...required('government'), ground('reason', 'transfer'), ...required('message')],
    conditions: [{ name: 'own_agency' }],
    effects: ['send', 'release_claim', 'notify_citizen'],
    tone: 'danger',
  }),
  transition({
    name: 'take_back',
    label: label('되돌아옴', 'Came back'),
    from: ['sent_on'],
    to: 'received',
    roles: ['system'],
    fields: required('message'),
    effects: ['take_back', 'notify_citizen'],
  }),
  transition({
    name: 'send_back', // §6⑥: whoever received what is not its business either says so, and whose it is
    label: label('보낸 정부로 되돌림', 'Send back'),
    from: undecided,
    to: sentBack,
    roles: ['reviewer', 'lead', 'administrator'],
    fields: [ground('reason', 'transfer'), ...required('message'), ...optional('government')],
    conditions: [{ name: 'sent_here' }],
    effects: ['send_back', 'release_claim', 'notify_citizen'],
    tone: 'danger',
  }),
  transition({
    name: 'raise', // §10①: the town decides all the same, and within its month
    label: label('나라에 올리기', 'Raise to the nation'),
    from: [...undecided, ...promised],
    to: null,
    roles: ['reviewer', 'lead'],
    fields: required('message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['raise', 'notify_citizen'],
  }),
  transition({
    name: 'recommend_elsewhere', // §27①
    label: label('다른 정부에 추천', 'Recommend to other governments'),
    from: promised,
    to: null,
    roles: ['reviewer', 'lead'],
    fields: required('governments', 'message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['recommend', 'notify_citizen'],
  }),
];
