import { useId, useRef } from 'react';
import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { MergePreview } from '../merge/merge-preview.js';
import { isOfMerges } from '../merge/use-merges.js';
import { ChangedNotice } from './changed-notice.js';
import { Confirmation } from './confirmation.js';
import { FieldOfMove } from './field-of-move.js';
import { movesNow } from './moves-now.js';
import { changedSince, type Move } from './use-move.js';
import { useMoveForm } from './use-move-form.js';

interface MoveFormProps {
  move: Move;
  /** The case as it was when the form was opened or last reloaded: its version is the one sent. */
  seen: CaseForStaff;
  /** The case as it is, with what others have changed since. */
  now: CaseForStaff;
  onReload: (now: CaseForStaff) => void;
  onClose: () => void;
  onDone: (said: string) => Promise<void>;
}

/** The form of one transition, with exactly the fields it asks for. */
export function MoveForm({ move, seen, now, onReload, onClose, onDone }: MoveFormProps) {
  const { t, say } = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const label = say(move.label);
  const { needsApproval } = move;
  const advice = t(`move.advice.${move.name}`, { defaultValue: '' });
  // What must be signed first can be taken back; whoever signs is asked then.
  const ofMerges = isOfMerges(move);
  const isSplit = move.effects.includes('split');
  const mustBeSure = (move.tone === 'danger' || ofMerges) && !needsApproval;
  const isPossible = movesNow(seen).some(({ name }) => name === move.name);
  const filling = useMoveForm({ move, seen, form, mustBeSure, onDone });
  const { request } = filling;
  const changed = changedSince(seen, now, request);
  return (
    <form ref={form} className="form inline-form" aria-labelledby={id} noValidate onSubmit={filling.submit}>
      <h3 id={id}>{needsApproval ? t('move.for_approval', { label }) : label}</h3>
      {advice && <p className="quiet">{advice}</p>}
      {needsApproval && isPossible && <p className="quiet">{t('move.approval_advice')}</p>}
      {changed && (
        <ChangedNotice
          seen={seen}
          current={changed}
          onReload={(fresh) => {
            request.reset();
            onReload(fresh);
          }}
        />
      )}
      {filling.isUnplaced && <Problem error={request.error} />}
      {!isPossible && <p className="notice warning">{t('move.gone', { label })}</p>}
      {move.fields.map((field, place) => (
        <FieldOfMove
          key={field.name}
          field={field}
          ideaId={seen.ideaId}
          presentAgency={seen.agencyCode}
          value={filling.values[field.name]}
          onChange={(value) => filling.set(field.name, value)}
          error={filling.errorOf(field.name)}
          isFirst={place === 0}
        />
      ))}
      {move.effects.includes('merge') && isPossible && (
        <MergePreview
          seen={seen}
          numbers={filling.values.sameAs}
          onChoose={(number) => filling.set('sameAs', [number])}
        />
      )}
      {mustBeSure && isPossible && (
        <Confirmation
          {...filling.sure}
          {...(ofMerges && { text: t(isSplit ? 'merge.split_sure' : 'merge.sure') })}
        />
      )}
      <p className="row">
        {isPossible && (
          <button
            type="submit"
            className={`button ${mustBeSure ? 'danger' : 'primary'}`}
            aria-disabled={request.isPending}
            autoFocus={move.fields.length === 0}
          >
            {request.isPending ? t('wait') : t(needsApproval ? 'move.prepare' : 'move.confirm', { label })}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
