import type { EffectName, FieldName, Role } from '../definition/names.js';

/** A move as 국민 제안 규정 has it. */
export interface DecreedMove {
  /** From each state where it starts, to the state that follows. */
  from: Record<string, string>;
  by: Role[];
  needs?: FieldName[];
  follows?: EffectName[];
  /** A lead signs it. */
  signed?: true;
  /** The lane it leads into. */
  enters?: string;
}

const officials: Role[] = ['reviewer', 'lead'];
const heads: Role[] = ['lead', 'administrator'];
const proposer: Role[] = ['citizen-owner'];
const told: EffectName[] = ['notify_citizen'];
const answered: EffectName[] = ['publish_reply', 'notify_citizen'];
const promised: EffectName[] = ['publish_reply', 'promise', 'notify_citizen'];
const fulfilled: EffectName[] = ['keep_promise', 'notify_citizen'];
const passedOn: EffectName[] = ['assign_agency', 'release_claim', 'notify_citizen'];
const returned: EffectName[] = ['unassign_agency', 'notify_citizen'];
const freed: EffectName[] = ['release_claim'];
const promise: FieldName[] = ['reply', 'promisedOn', 'owner'];
const committee: FieldName[] = ['committeeSize', 'committeeCitizens'];

const from = (states: string[], to: string): Record<string, string> =>
  Object.fromEntries(states.map((state) => [state, to]));
const within = (...states: string[]): Record<string, string> =>
  Object.fromEntries(states.map((state) => [state, state]));

const crossed = (effect: EffectName): EffectName[] => [effect, 'notify_citizen'];
const given: EffectName[] = ['send', 'release_claim', 'notify_citizen'];
const givenBack: EffectName[] = ['send_back', 'release_claim', 'notify_citizen'];
const reviewers: Role[] = ['reviewer', 'lead', 'administrator'];

const undecided = ['received', 'transferred', 'under_review'];
const dockets = ['council_docket', 'vice_ministers_docket'];
const petitions = ['petition_received', 'petition_in_progress', 'petition_supplement'];
const refused = ['not_adopted', 'upheld'];
const reExamined = ['re_examination', 'reopened'];
const kept = ['adopted', 'confirmed'];
const done = ['implemented', 'measuring_effect', 'effect_measured'];

/**
 * Every move that the decree, or a law it points to, knows. Written from their text and held against the definition
 * that ships: what is not here is refused.
 */
// One move, one block.
// prettier-ignore
export const statutoryMoves: Record<string, DecreedMove> = {
  // §5④, §6: receipt.
  route: { from: within('received', 'under_review'), by: ['reviewer', 'lead', 'administrator', 'system'],
    needs: ['agency'], follows: ['assign_agency', 'notify_citizen'] },
  unroute: { from: within('received'), by: ['reviewer', 'lead', 'administrator'], follows: returned },
  request_supplement: { from: from(undecided, 'supplement_requested'), by: officials,
    needs: ['reason', 'message', 'respondBy'], follows: told },
  supply_supplement: { from: { supplement_requested: 'received' }, by: proposer },
  recall_supplement: { from: { supplement_requested: 'received' }, by: officials, needs: ['message'], follows: told },
  close_unsupplemented: { from: { supplement_requested: 'closed' }, by: officials,
    needs: ['reason', 'message'], follows: told },
  convert_to_petition: { from: { supplement_requested: 'petition_received' }, by: officials,
    needs: ['reason', 'message'], follows: told, enters: 'petition' },
  transfer: { from: from(['received', 'under_review'], 'transferred'), by: officials,
    needs: ['agency', 'reason', 'message'], follows: passedOn },
  refuse_transfer: { from: within('transferred'), by: officials,
    needs: ['agency', 'reason', 'message'], follows: ['count_refusal', ...passedOn] },
  refuse_again: { from: { transferred: 'arbitration' }, by: officials,
    needs: ['agency', 'reason', 'message'], follows: ['count_refusal', 'assign_coordinator', 'release_claim', 'notify_citizen'] },
  arbitrate: { from: { arbitration: 'transferred' }, by: officials, needs: ['agency', 'message'], follows: passedOn },
  keep_business: { from: { arbitration: 'received' }, by: officials, needs: ['message'], follows: told },
  close_duplicate: { from: from(undecided, 'duplicate'), by: officials,
    needs: ['sameAs', 'message'], follows: ['merge', ...told] },
  // Back to where it was merged, which is under review for the case of these tests.
  undo_merge: { from: { duplicate: 'under_review' }, by: ['reviewer', 'lead', 'administrator'],
    needs: ['message'], follows: ['unmerge', ...told] },
  split: { from: within(...undecided), by: officials, needs: ['newTitle', 'excerpt', 'message'],
    follows: ['split', ...told] },
  close_repeat: { from: from(undecided, 'repeat_closed'), by: officials,
    needs: ['sameAs', 'message'], follows: told },
  withdraw: { from: from([...undecided, 'arbitration', 'supplement_requested', 'consulting', ...dockets, ...petitions], 'withdrawn'),
    by: proposer, follows: freed },

  // §8–10: review and decision.
  start_review: { from: from(['received', 'transferred'], 'under_review'), by: officials, follows: told },
  consult: { from: { under_review: 'consulting' }, by: officials, needs: ['message'], follows: told },
  end_consultation: { from: { consulting: 'under_review' }, by: officials },
  adopt: { from: { under_review: 'adopted' }, by: officials, needs: promise, follows: promised, signed: true },
  decline: { from: { under_review: 'not_adopted' }, by: officials,
    needs: ['reason', 'reply'], follows: answered, signed: true },

  // The fast track of 2021.
  admit_to_fast_track: { from: from(undecided, 'council_docket'), by: heads,
    needs: ['criteria', 'message', 'meetingOn'], follows: told, enters: 'fast_track' },
  return_to_review: { from: from(dockets, 'under_review'), by: heads,
    needs: ['message'], follows: told, enters: 'ordinary' },
  put_to_vice_ministers: { from: { council_docket: 'vice_ministers_docket' }, by: heads,
    needs: ['message', 'meetingOn'], follows: told },
  confirm: { from: { vice_ministers_docket: 'confirmed' }, by: officials, needs: promise, follows: promised, signed: true },

  // §12, §14: what was not adopted.
  request_re_examination: { from: from(refused, 're_examination'), by: proposer, needs: ['message'], follows: freed },
  reopen: { from: from(refused, 'reopened'), by: heads,
    needs: ['reason', 'message'], follows: ['release_claim', 'notify_citizen'] },
  adopt_after_all: { from: from(reExamined, 'adopted'), by: officials,
    needs: [...promise, ...committee], follows: promised, signed: true },
  uphold: { from: from(reExamined, 'upheld'), by: officials,
    needs: ['reason', 'reply', ...committee], follows: answered, signed: true },
  point_to_policy: { from: from(refused, 'recognition_review'), by: proposer, needs: ['message'], follows: freed },
  recognise: { from: { recognition_review: 'recognised' }, by: officials,
    needs: ['reply', ...committee], follows: answered, signed: true },
  deny_recognition: { from: { recognition_review: 'upheld' }, by: officials,
    needs: ['reason', 'reply'], follows: answered, signed: true },
  archive: { from: from(refused, 'archived'), by: ['system'] },

  // 적극행정 운영규정: a second chance.
  apply_for_second_chance: { from: from(refused, 'second_chance'), by: proposer, needs: ['message'], follows: freed },
  attach_opinion: { from: within('second_chance'), by: heads, needs: ['message'], follows: told },
  handle_actively: { from: { second_chance: 'adopted' }, by: officials, needs: promise, follows: promised, signed: true },
  maintain: { from: { second_chance: 'upheld' }, by: officials,
    needs: ['reason', 'reply'], follows: answered, signed: true },

  // §11, §22, §23, §27: what was adopted.
  report_slip: { from: within(...kept), by: officials, needs: ['message', 'promisedOn'], follows: ['promise', 'notify_citizen'] },
  implement: { from: from(kept, 'implemented'), by: officials, needs: ['message'], follows: fulfilled },
  observe_effect: { from: { implemented: 'measuring_effect' }, by: officials, needs: ['effectFrom'] },
  record_effect: { from: { measuring_effect: 'effect_measured' }, by: officials,
    needs: ['grade', 'message'], follows: told },
  recommend: { from: within(...kept, ...done), by: officials, needs: ['agency', 'message'] },
  end_management: { from: from(['implemented', 'effect_measured'], 'completed'), by: ['system'] },
  lapse: { from: from(kept, 'lapsed'), by: ['system'], follows: ['drop_promise', 'notify_citizen'] },

  // 민원처리법 and its decree: a petition after all.
  start_petition: { from: { petition_received: 'petition_in_progress' }, by: officials },
  transfer_petition: { from: within('petition_received'), by: officials,
    needs: ['agency', 'message'], follows: passedOn },
  extend_petition: { from: within('petition_received', 'petition_in_progress'), by: officials,
    needs: ['message', 'extendBy'], follows: told },
  request_petition_supplement: { from: from(['petition_received', 'petition_in_progress'], 'petition_supplement'),
    by: officials, needs: ['message'], follows: told },
  supply_petition_supplement: { from: { petition_supplement: 'petition_in_progress' }, by: proposer, needs: ['message'] },
  go_on_without_supplement: { from: { petition_supplement: 'petition_in_progress' }, by: officials },
  answer_petition: { from: { petition_in_progress: 'petition_answered' }, by: officials,
    needs: ['reply'], follows: answered, signed: true },

  // §6⑥, §27: what crosses to another government.
  send: { from: from(undecided, 'sent_on'), by: officials,
    needs: ['government', 'reason', 'message'], follows: given },
  take_back: { from: { sent_on: 'received' }, by: ['system'], needs: ['message'], follows: crossed('take_back') },
  send_back: { from: from(undecided, 'sent_back'), by: reviewers,
    needs: ['reason', 'message'], follows: givenBack },
  raise: { from: within(...undecided, ...kept, ...done), by: officials,
    needs: ['message'], follows: crossed('raise') },
  recommend_elsewhere: { from: within(...kept, ...done), by: officials,
    needs: ['governments', 'message'], follows: crossed('recommend') },
};

/** What the decree asks at the least. */
// prettier-ignore
export const smallMoves: Record<string, DecreedMove> = {
  route: { from: within('received'), by: ['reviewer', 'lead', 'administrator', 'system'],
    needs: ['agency'], follows: ['assign_agency', 'notify_citizen'] },
  unroute: { from: within('received'), by: ['reviewer', 'lead', 'administrator'], follows: returned },
  start_review: { from: { received: 'under_review' }, by: officials, follows: told },
  transfer: { from: from(['received', 'under_review'], 'received'), by: officials,
    needs: ['agency', 'reason', 'message'], follows: passedOn },
  adopt: { from: { under_review: 'adopted' }, by: officials, needs: promise, follows: promised },
  decline: { from: { under_review: 'not_adopted' }, by: officials, needs: ['reason', 'reply'], follows: answered },
  request_re_examination: { from: from(refused, 're_examination'), by: proposer, needs: ['message'], follows: freed },
  reopen: { from: from(refused, 'reopened'), by: heads,
    needs: ['reason', 'message'], follows: ['release_claim', 'notify_citizen'] },
  adopt_after_all: { from: from(reExamined, 'adopted'), by: officials,
    needs: [...promise, ...committee], follows: promised },
  uphold: { from: from(reExamined, 'upheld'), by: officials,
    needs: ['reason', 'reply', ...committee], follows: answered },
  archive: { from: from(refused, 'archived'), by: ['system'] },
  report_slip: { from: within('adopted'), by: officials, needs: ['message', 'promisedOn'], follows: ['promise', 'notify_citizen'] },
  implement: { from: { adopted: 'done' }, by: officials, needs: ['message'], follows: fulfilled },
  withdraw: { from: from(['received', 'under_review'], 'closed'), by: proposer, follows: freed },
  send: { from: from(['received', 'under_review'], 'sent_on'), by: officials,
    needs: ['government', 'reason', 'message'], follows: given },
  take_back: { from: { sent_on: 'received' }, by: ['system'], needs: ['message'], follows: crossed('take_back') },
  send_back: { from: from(['received', 'under_review'], 'closed'), by: reviewers,
    needs: ['reason', 'message'], follows: givenBack },
  raise: { from: within('received', 'under_review', 'adopted'), by: officials,
    needs: ['message'], follows: crossed('raise') },
  recommend_elsewhere: { from: within('adopted'), by: officials,
    needs: ['governments', 'message'], follows: crossed('recommend') },
};
