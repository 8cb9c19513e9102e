import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';

const KEYS: [keys: string[], phrase: string][] = [
  [['j', '↓'], 'next'],
  [['k', '↑'], 'previous'],
  [['Enter'], 'open'],
  [['c'], 'claim'],
  [['x'], 'choose'],
  [['Shift', 'x'], 'choose_to'],
  [['Shift', '↓'], 'choose_next'],
  [['a'], 'accept'],
  [['m'], 'moves'],
  [['w'], 'answer'],
  [['n'], 'note'],
  [['u'], 'undo'],
  [['Esc'], 'back'],
  [['?'], 'help'],
];

/** What the keys do. They work while the list has focus. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <p className="quiet">{t('keys.advice')}</p>
      <dl className="keys">
        {KEYS.map(([keys, phrase]) => (
          <div key={phrase}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${phrase}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
