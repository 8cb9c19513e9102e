import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { type Holiday, useRemoveHoliday } from './use-holidays.js';

interface RemoveHolidayProps {
  holiday: Holiday;
  onRemoved: () => void;
  onClose: () => void;
}

/** Asks before a day is taken away, because open deadlines move with it. */
export function RemoveHoliday({ holiday, onRemoved, onClose }: RemoveHolidayProps) {
  const { language, t, nameOf } = useText();
  const remove = useRemoveHoliday();
  const day = formatDay(holiday.day, language);
  const name = nameOf(holiday);
  const confirm = () =>
    remove.mutate(holiday.day, {
      onSuccess: () => {
        tell(t('holidays.removed', { day }));
        onClose();
        // The row that held the focus is gone with its button.
        setTimeout(onRemoved);
      },
    });
  return (
    <ConfirmDialog
      title={t('holidays.remove_title')}
      act={t('holidays.remove_confirm')}
      look="danger"
      asked={remove}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        <strong>{day}</strong> {name}
      </p>
      <p>{t('holidays.remove_advice')}</p>
    </ConfirmDialog>
  );
}
