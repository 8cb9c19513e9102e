import { useSite } from '../site-context.js';
import { type BothLanguages, useSay } from './say.js';

const TONES: Record<string, string> = {
  received: 'plain',
  transferred: 'plain',
  petition_received: 'plain',
  arbitration: 'busy',
  under_review: 'busy',
  council_docket: 'busy',
  vice_ministers_docket: 'busy',
  re_examination: 'busy',
  reopened: 'busy',
  second_chance: 'busy',
  recognition_review: 'busy',
  petition_in_progress: 'busy',
  supplement_requested: 'waiting',
  consulting: 'waiting',
  petition_supplement: 'waiting',
  adopted: 'good',
  confirmed: 'good',
  recognised: 'good',
  implemented: 'good',
  measuring_effect: 'good',
  effect_measured: 'good',
  completed: 'good',
  done: 'good',
};

/** Told by the idea itself, whatever its case says. */
const BESIDE_STATES = ['withdrawn', 'held', 'rejected'];

interface StateProps {
  status?: string;
  state: string | null;
  stateLabel: BothLanguages | null;
}

/** The state in words; its colour says nothing that the words do not. */
export function StateTag({ status, state, stateLabel }: StateProps) {
  const { t } = useSite();
  const say = useSay();
  const text = BESIDE_STATES.includes(status ?? '') ? t(`state.${status}`) : stateLabel && say(stateLabel);
  const tone = (state && TONES[state]) ?? 'ended';
  return <strong className={`tag ${state ? tone : 'waiting'}`}>{text ?? t('state.unconfirmed')}</strong>;
}
