import { useText } from '../language/use-text.js';
import { useContrast } from './use-settings.js';

interface ColourPreviewProps {
  colour: string;
  onTake: (colour: string) => void;
}

/**
 * How far the colour stands out, and a piece of the site in it. One that cannot be read is never written with: the
 * nearest one that can be is shown, to be taken instead.
 */
export function ColourPreview({ colour, onTake }: ColourPreviewProps) {
  const { t } = useText();
  const { data: measured } = useContrast(colour);
  if (!measured) return <p className="hint">{t('settings.not_a_colour')}</p>;
  const { onWhite, onShade, isEnough, proposal } = measured;
  const drawn = proposal ?? colour;
  return (
    <div className="colour-preview">
      <p role="status">
        <span className="swatch" style={{ background: colour }} />
        {t('settings.ratio', { onWhite, onShade })}{' '}
        <strong className={isEnough ? 'good' : 'bad'}>
          {t(isEnough ? 'settings.enough' : 'settings.too_faint')}
        </strong>
      </p>
      {proposal && (
        <p className="row">
          <span className="swatch" style={{ background: proposal }} />
          <button type="button" className="button small" onClick={() => onTake(proposal)}>
            {t('settings.take_proposal', { colour: proposal })}
          </button>
        </p>
      )}
      <div className="colour-sample" aria-hidden="true">
        <strong style={{ color: drawn, borderColor: drawn }}>{t('settings.sample_menu')}</strong>
        <u style={{ color: drawn }}>{t('settings.sample_link')}</u>
        <span className="sample-button" style={{ background: drawn }}>
          {t('settings.sample_button')}
        </span>
      </div>
    </div>
  );
}
