import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { MoveForm } from '../move/move-form.js';
import { movesNow } from '../move/moves-now.js';
import type { Move } from '../move/use-move.js';
import { LinkedList } from './linked-list.js';
import { isOfMerges, useLinks } from './use-merges.js';

interface MergesProps {
  found: CaseForStaff;
  onMoved: (ideaId: string, said: string) => Promise<void>;
}

/** Joining this idea to an earlier one, undoing that, splitting it; and what came of it so far. */
export function Merges({ found, onMoved }: MergesProps) {
  const { t, say } = useText();
  const [open, setOpen] = useState<{ move: Move; seen: CaseForStaff } | null>(null);
  const bar = useRef<HTMLParagraphElement>(null);
  const { data: links, error, refetch } = useLinks(found);
  const moves = movesNow(found).filter(isOfMerges);
  const linked = links && [links.mergedInto, links.splitFrom].flatMap((one) => one ?? []);
  const isAlone = !links || linked!.length + links.joined.length + links.splitInto.length === 0;
  if (moves.length === 0 && isAlone && !error && !open) return null;
  const close = () => {
    bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  return (
    <section className="block merges" aria-labelledby="merges">
      <h3 id="merges">{t('merge.title')}</h3>
      {error && !links && <Problem error={error} onRetry={() => void refetch()} />}
      {links && (
        <>
          <LinkedList label={t('merge.merged_into')} ideas={[links.mergedInto].flatMap((one) => one ?? [])} />
          <LinkedList label={t('merge.joined', { count: links.joinedCount })} ideas={links.joined} />
          <LinkedList label={t('merge.split_from')} ideas={[links.splitFrom].flatMap((one) => one ?? [])} />
          <LinkedList label={t('merge.split_into')} ideas={links.splitInto} />
        </>
      )}
      {moves.length > 0 && (
        <p ref={bar} className="row">
          {moves.map((move) => (
            <button
              key={move.name}
              type="button"
              className="button small"
              aria-expanded={open?.move.name === move.name}
              onClick={() => setOpen(open?.move.name === move.name ? null : { move, seen: found })}
            >
              {move.needsApproval ? t('move.for_approval', { label: say(move.label) }) : say(move.label)}
            </button>
          ))}
        </p>
      )}
      {open && (
        <MoveForm
          key={open.move.name}
          {...open}
          now={found}
          onReload={(seen) => setOpen({ ...open, seen })}
          onClose={close}
          onDone={async (said) => {
            await onMoved(found.ideaId, said);
            setOpen(null);
          }}
        />
      )}
    </section>
  );
}
