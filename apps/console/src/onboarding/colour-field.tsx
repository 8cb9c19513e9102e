import { useText } from '../language/use-text.js';
import { Field } from '../move/field.js';
import { ColourPreview } from './colour-preview.js';

interface ColourFieldProps {
  value: string;
  onChange: (colour: string) => void;
  error: string | undefined;
}

const DEFAULT = '#0b50d0';

/** One colour, written or picked, and how the site looks with it. */
export function ColourField({ value, onChange, error }: ColourFieldProps) {
  const { t } = useText();
  const shown = /^#[0-9a-f]{6}$/i.test(value) ? value : DEFAULT;
  return (
    <>
      <Field
        label={t('settings.field.colour')}
        hint={t('settings.colour_hint')}
        error={error}
        isRequired={false}
      >
        {(tied) => (
          <span className="colour-inputs">
            <input
              {...tied}
              value={value}
              maxLength={7}
              placeholder={DEFAULT}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => onChange(event.currentTarget.value.trim())}
            />
            <input
              type="color"
              aria-label={t('settings.pick_colour')}
              value={shown.toLowerCase()}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          </span>
        )}
      </Field>
      {value !== '' && <ColourPreview colour={value} onTake={onChange} />}
    </>
  );
}
