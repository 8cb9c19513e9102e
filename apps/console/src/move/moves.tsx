import { useEffect, useRef, useState } from 'react';
import type { CaseForStaff } from '../case/use-case.js';
import type { Claim } from '../case/use-claim.js';
import { useText } from '../language/use-text.js';
import { isOfMerges } from '../merge/use-merges.js';
import { AskForm } from '../opinions/ask-form.js';
import { useOpinions } from '../opinions/use-opinions.js';
import { noteAnswering } from '../presence/doing.js';
import { MoveForm } from './move-form.js';
import { movesNow } from './moves-now.js';
import type { Move } from './use-move.js';

/** The form that is open, and the case as it was seen then. */
interface Open {
  move: Move;
  seen: CaseForStaff;
  /** Agencies are asked with it, by this day at the latest. It stays so, whatever a colleague does meanwhile. */
  latestOn?: string;
  /** Nobody among the agencies is asked with it. */
  isPlain?: boolean;
}

interface MovesProps {
  found: CaseForStaff;
  claim: Claim;
  onMoved: (ideaId: string, said: string) => Promise<void>;
}

/** What may be done now: exactly the transitions that the case allows, and taking it or laying it down. */
export function Moves({ found, claim, onMoved }: MovesProps) {
  const { t, say } = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const asking = useOpinions(found.ideaId).data?.asking;
  if (open && open.latestOn === undefined && asking?.transition === open.move.name)
    setOpen({ ...open, latestOn: asking.latestOn });
  const bar = useRef<HTMLDivElement>(null);
  const close = () => {
    bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  const finish = async (said: string) => {
    await onMoved(found.ideaId, said);
    setOpen(null);
  };
  const isAnswering = open !== null && hasWords(open.move);
  useEffect(() => {
    noteAnswering(isAnswering ? found.ideaId : null);
    return () => noteAnswering(null);
  }, [isAnswering, found.ideaId]);
  // These stand in a block of their own, beside what they came to.
  const moves = movesNow(found).filter((move) => !isOfMerges(move));
  const advice = adviceFor(found);
  const nameOf = ({ label: labels, needsApproval, onBehalfOf: name }: Move) => {
    const label = needsApproval ? t('move.for_approval', { label: say(labels) }) : say(labels);
    return name ? t('delegation.label', { label, name }) : label;
  };
  return (
    <section className="moves" aria-label={t('move.title')}>
      <div ref={bar} className="moves-bar">
        <ClaimButton found={found} claim={claim} />
        {moves.map((move) => (
          <button
            key={move.name}
            type="button"
            className={`button ${move.tone}`}
            aria-expanded={open?.move.name === move.name}
            data-key={hasWords(move) ? 'answer' : undefined}
            onClick={() => setOpen(open?.move.name === move.name ? null : { move, seen: found })}
          >
            {nameOf(move)}
          </button>
        ))}
        {advice && <p className="quiet">{t(advice, { state: say(found.stateLabel) })}</p>}
      </div>
      {open?.latestOn !== undefined && !open.isPlain && (
        <AskForm
          seen={open.seen}
          now={found}
          label={nameOf(open.move)}
          latestOn={open.latestOn}
          onPlain={() => setOpen({ ...open, isPlain: true })}
          onReload={(seen) => setOpen({ ...open, seen })}
          onClose={close}
          onDone={finish}
        />
      )}
      {open && (open.latestOn === undefined || open.isPlain) && (
        <MoveForm
          key={open.move.name}
          move={open.move}
          seen={open.seen}
          now={found}
          onReload={(seen) => setOpen({ ...open, seen })}
          onClose={close}
          onDone={finish}
        />
      )}
    </section>
  );
}

/** Whether an answer is written with it. */
const hasWords = ({ fields }: Move): boolean => fields.some(({ name }) => name === 'reply');

function ClaimButton({ found, claim }: { found: CaseForStaff; claim: Claim }) {
  const { t } = useText();
  if (!found.isClaimable && !(found.isMine && !found.isSettled)) return null;
  return (
    <button
      type="button"
      className={found.isClaimable ? 'button primary' : 'button'}
      aria-disabled={claim.isPending}
      onClick={() => claim.isPending || claim.mutate({ ...found, isRelease: found.isMine })}
    >
      {t(found.isMine ? 'move.release' : 'move.claim')}
    </button>
  );
}

/** Why there is little to do, where that is so. */
function adviceFor(found: CaseForStaff): string | null {
  const { isSettled, clockStoppedOn, isClaimable, isMine, assigneeId, allowed, approval } = found;
  if (approval && allowed.length > 0) return 'move.overtakes';
  if (isSettled) return allowed.length === 0 ? 'move.ended' : null;
  if (clockStoppedOn) return 'move.waiting';
  if (isClaimable) return allowed.some(({ tone }) => tone === 'primary') ? null : 'move.claim_first';
  return assigneeId && !isMine ? 'move.of_other' : null;
}
