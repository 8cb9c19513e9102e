import type { Schemas } from '@app/client';
import { useText } from '../../language/use-text.js';
import type { Definition } from '../model/definition.js';
import { isList } from '../model/selection.js';
import { useLabel } from '../use-label.js';
import { useDescribeValue } from './use-describe-value.js';

interface DifferenceLineProps {
  difference: Schemas['DifferenceView'];
  before: Definition;
  after: Definition;
}

/** One difference: what was added, removed, or changed from what to what. */
export function DifferenceLine({ difference, before, after }: DifferenceLineProps) {
  const { t } = useText();
  const { place, kind, parts } = difference;
  const [list = '', code = ''] = place.split('.');
  const labels = { before: useLabel(before), after: useLabel(after) };
  const old = useDescribeValue(before);
  const now = useDescribeValue(after);
  const newest = kind === 'removed' ? labels.before : labels.after;
  const name =
    isList(list) && code
      ? `${t(`workflow.one.${list}`)} ‘${newest.of(list, code)}’`
      : t(`workflow.part.${list}`);
  const values = (side: 'before' | 'after', part: string): unknown => {
    const value = difference[side] as unknown;
    return parts ? (value as Record<string, unknown> | undefined)?.[part] : value;
  };
  const changed = parts ?? (kind === 'changed' ? [list] : []);
  return (
    <li>
      <span className={`tag ${kind === 'removed' ? 'ended' : kind === 'added' ? 'good' : 'busy'}`}>
        {t(`workflow.difference.${kind}`)}
      </span>{' '}
      <strong>{name}</strong>
      {changed.length > 0 && (
        <dl>
          {changed.map((part) => (
            <div key={part}>
              <dt>{t(`workflow.part.${part}`, { defaultValue: part })}</dt>
              <dd>
                <del>{old(part, values('before', part), list)}</del> <span aria-hidden="true">→</span>{' '}
                <ins>{now(part, values('after', part), list)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
