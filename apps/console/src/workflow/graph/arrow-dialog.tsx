import { useText } from '../../language/use-text.js';
import { Dialog } from '../../look/dialog.js';
import type { Definition } from '../model/definition.js';
import type { Selected } from '../model/selection.js';
import { useLabel } from '../use-label.js';

interface ArrowDialogProps {
  definition: Definition;
  moves: Selected[];
  onOpen: (selected: Selected) => void;
  onClose: () => void;
}

/** The transitions for which one arrow stands, to choose from. */
export function ArrowDialog({ definition, moves, onOpen, onClose }: ArrowDialogProps) {
  const { t } = useText();
  const label = useLabel(definition);
  const open = (move: Selected) => {
    onClose();
    // First the focus goes back to the arrow, to which whoever closes the panel returns.
    setTimeout(() => onOpen(move));
  };
  return (
    <Dialog title={t('workflow.arrow_which')} onClose={onClose}>
      <ul className="wf-allowed">
        {moves.map((move, index) => (
          <li key={index}>
            <button type="button" className="button small" autoFocus={index === 0} onClick={() => open(move)}>
              {label.at(move)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
