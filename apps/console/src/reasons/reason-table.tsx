import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useMay } from '../session/use-may.js';
import { tell } from '../status/status.js';
import type { OpenedGround } from './reasons-page.js';
import { useKindName } from './use-kind-name.js';
import { type Ground, useReorderGrounds, useRetireGround } from './use-reasons.js';

interface ReasonTableProps {
  kind: string;
  grounds: Ground[];
  onOpen: (opened: OpenedGround) => void;
}

/** The grounds of one decision in their order; each can be said otherwise, moved up and retired. */
export function ReasonTable({ kind, grounds, onOpen }: ReasonTableProps) {
  const { t, nameOf } = useText();
  const mayChange = useMay('settings.change');
  const reorder = useReorderGrounds();
  const restore = useRetireGround();
  const kindName = useKindName();
  const seen = grounds.map(({ code }) => code);
  const moveUp = (at: number) => {
    if (reorder.isPending) return;
    const order = seen.toSpliced(at, 1).toSpliced(at - 1, 0, seen[at]!);
    reorder.mutate({ kind, seen, order }, { onSuccess: () => tell(t('reasons.moved')) });
  };
  const takeBack = (ground: Ground) =>
    restore.mutate(ground, { onSuccess: () => tell(t('reasons.restored', { name: nameOf(ground) })) });
  const failed = reorder.error ?? restore.error;
  return (
    <>
      <div className="settings-head">
        <h2 id={`kind-${kind}`}>{kindName(kind)}</h2>
        {mayChange && (
          <button type="button" className="button small" onClick={() => onOpen({ what: 'add', kind })}>
            {t('reasons.add')}
            <span className="unseen"> {kindName(kind)}</span>
          </button>
        )}
      </div>
      {failed && <Problem error={failed} />}
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('reasons.ground')}</th>
            <th scope="col">{t('reasons.basis')}</th>
            {mayChange && (
              <th scope="col">
                <span className="unseen">{t('reasons.acts')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {grounds.map((ground, at) => (
            <tr key={ground.code}>
              <th scope="row">
                {nameOf(ground)} <span className="quiet">{ground.code}</span>{' '}
                {ground.retiredOn && <span className="tag">{t('reasons.retired')}</span>}
              </th>
              <td>{ground.legalBasis}</td>
              {mayChange && (
                <td className="row">
                  {at > 0 && (
                    <button
                      type="button"
                      className="button small"
                      aria-label={t('workflow.move_up', { name: nameOf(ground) })}
                      onClick={() => moveUp(at)}
                    >
                      ↑
                    </button>
                  )}
                  <button
                    type="button"
                    className="button small"
                    onClick={() => onOpen({ what: 'change', ground })}
                  >
                    {t('reasons.change')}
                    <span className="unseen"> {nameOf(ground)}</span>
                  </button>
                  <button
                    type="button"
                    className="button small"
                    onClick={() => (ground.retiredOn ? takeBack(ground) : onOpen({ what: 'retire', ground }))}
                  >
                    {t(ground.retiredOn ? 'reasons.restore' : 'reasons.retire')}
                    <span className="unseen"> {nameOf(ground)}</span>
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
