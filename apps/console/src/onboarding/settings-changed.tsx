import { useText } from '../language/use-text.js';
import { DifferenceTable } from './difference-table.js';
import type { Settings, Values } from './use-settings.js';

interface SettingsChangedProps {
  now: Settings;
  mine: Values;
  onReload: () => void;
  onOverwrite: () => void;
}

/** Somebody else changed the settings: in what they differ, and whose shall stand. */
export function SettingsChanged({ now, mine, onReload, onOverwrite }: SettingsChangedProps) {
  const { t } = useText();
  return (
    <div className="notice warning" role="alert" tabIndex={-1}>
      <p>{t('settings.changed')}</p>
      <DifferenceTable one={now} other={mine} names={[t('settings.theirs'), t('settings.mine')]} />
      <p className="row">
        <button type="button" className="button small" onClick={onReload}>
          {t('settings.take_theirs')}
        </button>
        <button type="button" className="button small danger" onClick={onOverwrite}>
          {t('settings.take_mine')}
        </button>
      </p>
    </div>
  );
}
