import { useText } from '../language/use-text.js';

interface ConfirmRowProps {
  /** What the button says that goes on, and whether it takes something away. */
  act: string;
  look: 'danger' | 'primary';
  /** While it lasts a second press does nothing. */
  isPending?: boolean;
  /** Left out in a form, which is sent instead. */
  onConfirm?: () => void;
  onClose: () => void;
  /** Where the focus is at first. */
  focus?: 'act' | 'back';
}

/** One way on and one way back, below what is asked. */
export function ConfirmRow({ act, look, isPending = false, onConfirm, onClose, focus }: ConfirmRowProps) {
  const { t } = useText();
  return (
    <p className="row">
      <button
        type={onConfirm ? 'button' : 'submit'}
        className={`button ${look}`}
        aria-disabled={isPending}
        autoFocus={focus === 'act'}
        onClick={() => isPending || onConfirm?.()}
      >
        {isPending ? t('wait') : act}
      </button>
      <button type="button" className="button" autoFocus={focus === 'back'} onClick={onClose}>
        {t('cancel')}
      </button>
    </p>
  );
}
