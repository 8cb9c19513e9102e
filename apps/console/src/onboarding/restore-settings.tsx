import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { DifferenceTable } from './difference-table.js';
import { type Settings, useSaveSettings, valuesOf } from './use-settings.js';

interface RestoreSettingsProps {
  settings: Settings;
  former: NonNullable<Settings['former']>;
  onClose: () => void;
}

/** Shows what stood before the last change, and puts it back. That can be taken back in the same way. */
export function RestoreSettings({ settings, former, onClose }: RestoreSettingsProps) {
  const { t } = useText();
  const save = useSaveSettings();
  const restore = () =>
    save.mutate(
      { values: valuesOf(former), version: settings.version },
      {
        onSuccess: () => {
          tell(t('settings.restored'));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t('settings.restore_title')}
      act={t('settings.restore')}
      look="primary"
      asked={save}
      onConfirm={restore}
      onClose={onClose}
    >
      <DifferenceTable one={settings} other={former} names={[t('settings.now'), t('settings.before')]} />
    </ConfirmDialog>
  );
}
