import { useText } from '../../language/use-text.js';
import { KINDS } from '../model/names.js';
import { Frame } from './frame.js';
import { WALKERS } from './walker-of.js';

/** What the borders and dashes of the drawing mean. */
export function Legend() {
  const { t } = useText();
  return (
    <ul className="wf-legend">
      <li>
        <Sample>
          <Frame box={SAMPLE} kind="open" isInitial />
        </Sample>
        {t('workflow.part.initial')}
      </li>
      {KINDS.map((kind) => (
        <li key={kind}>
          <Sample>
            <Frame box={SAMPLE} kind={kind} isInitial={false} />
          </Sample>
          {t(`workflow.kind.${kind}`)}
        </li>
      ))}
      {WALKERS.map((walker) => (
        <li key={walker}>
          <Sample>
            <path className={`wf-line ${walker}`} d="M2 10h28" />
          </Sample>
          {t(`workflow.walker.${walker}`)}
        </li>
      ))}
      <li>
        <span aria-hidden="true">↻</span> {t('workflow.stays_short')}
      </li>
    </ul>
  );
}

const SAMPLE = { x: 2, y: 2, width: 28, height: 16 };

function Sample({ children }: { children: React.ReactNode }) {
  return (
    <svg width="32" height="20" aria-hidden="true">
      {children}
    </svg>
  );
}
