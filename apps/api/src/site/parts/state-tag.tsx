import { useSite } from '../site-context.js';
import { type BothLanguages, useSay } from './say.js';

const TONES: Record<string, string> = {
  received: 'plain',
  under_review: 'busy',
  transferred: 'plain',
  supplement_requested: 'waiting',
  adopted: 'good',
};

interface StateProps {
  status?: string;
  state: string | null;
  stateLabel: BothLanguages | null;
}

/** The state in words; its colour says nothing that the words do not. */
export function StateTag({ status, state, stateLabel }: StateProps) {
  const { t } = useSite();
  const say = useSay();
  const text = status === 'withdrawn' ? t('state.withdrawn') : stateLabel && say(stateLabel);
  const tone = (state && TONES[state]) ?? 'ended';
  return <strong className={`tag ${state ? tone : 'waiting'}`}>{text ?? t('state.unconfirmed')}</strong>;
}
