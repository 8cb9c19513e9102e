import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { type Person, type PersonAct, usePersonAct } from './use-people.js';

interface ActDialogProps {
  person: Person;
  act: PersonAct;
  onClose: () => void;
}

/** Asks before an account is closed, opened, or its second factor taken away. */
export function ActDialog({ person: { id, name, email }, act, onClose }: ActDialogProps) {
  const { t } = useText();
  const asked = usePersonAct();
  const confirm = () =>
    asked.mutate(
      { id, act },
      {
        onSuccess: () => {
          tell(t(`people.done.${act}`, { name }));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t(`people.ask.${act}`)}
      act={t(`people.act.${act}`)}
      look={act === 'enable' ? 'primary' : 'danger'}
      asked={asked}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        <strong>{name}</strong> {email}
      </p>
      <p>{t(`people.advice.${act}`)}</p>
    </ConfirmDialog>
  );
}
