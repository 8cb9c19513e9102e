import { useState } from 'react';
import { useText } from '../../language/use-text.js';
import { StepForm } from './step-form.js';
import type { Move, Step, Walked } from './use-walk.js';

interface AllowedMovesProps {
  walked: Walked;
  /** The time that was chosen is not before the last step. */
  canStep: boolean;
  onStep: (step: Omit<Step, 'at'>) => void;
}

interface Asked {
  role: Step['role'];
  move: Move;
}

/** What each role may do now; what asks for something opens its form. */
export function AllowedMoves({ walked, canStep, onStep }: AllowedMovesProps) {
  const { t, say } = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [left, setLeft] = useState<Asked | null>(null);
  const groups = walked.allowed.filter(({ moves }) => moves.length > 0);
  const take = (role: Step['role'], move: Move) => {
    if (!canStep) return;
    if (move.fields.length > 0) setAsked({ role, move });
    else onStep({ transition: move.name, role });
  };
  if (asked)
    return (
      <StepForm
        move={asked.move}
        refusal={walked.refusal}
        onStep={(fields) => canStep && onStep({ transition: asked.move.name, role: asked.role, fields })}
        onClose={() => {
          setLeft(asked);
          setAsked(null);
        }}
      />
    );
  return (
    <div className="wf-allowed">
      {groups.length === 0 && <p className="quiet">{t('workflow.walk_over')}</p>}
      {groups.map(({ role, moves }) => (
        <div key={role} role="group" aria-label={t(`workflow.role.${role}`)}>
          <p className="quiet">{t(`workflow.role.${role}`)}</p>
          <p className="row">
            {moves.map((move) => (
              <button
                key={move.name}
                type="button"
                className="button small"
                aria-disabled={!canStep}
                autoFocus={left?.role === role && left.move.name === move.name}
                onClick={() => take(role, move)}
              >
                {say(move.label)}
                {move.needsApproval && ` (${t('workflow.signed')})`}
              </button>
            ))}
          </p>
        </div>
      ))}
    </div>
  );
}
