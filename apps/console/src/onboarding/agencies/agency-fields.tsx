import { useText } from '../../language/use-text.js';
import { LineField } from '../../move/line-field.js';
import { WordsField } from '../../move/words-field.js';
import { AgencySelect } from './agency-select.js';
import type { AgencyEntry } from './use-agency-register.js';

export type AgencyValues = Pick<
  AgencyEntry,
  'nameKo' | 'nameEn' | 'legalBasis' | 'contact' | 'competenceKo' | 'competenceEn' | 'isCoordinator'
> & { parentCode: string };

interface AgencyFieldsProps {
  values: AgencyValues;
  onChange: (values: AgencyValues) => void;
  /** What is wrong with which field. */
  faults: Map<string, { ko: string; en: string }>;
  /** Those it may be part of. */
  others: AgencyEntry[];
}

const LINES = ['nameKo', 'nameEn', 'legalBasis', 'contact'] as const;
const WORDS = ['competenceKo', 'competenceEn'] as const;

/** What is said of an agency, new or not. */
export function AgencyFields({ values, onChange, faults, others }: AgencyFieldsProps) {
  const { t, say } = useText();
  const errorOf = (part: string) => {
    const fault = faults.get(part);
    return fault && say(fault);
  };
  const partProps = (part: (typeof LINES)[number] | (typeof WORDS)[number]) => ({
    label: t(`agencies.field.${part}`),
    value: values[part],
    onChange: (value: string) => onChange({ ...values, [part]: value }),
    error: errorOf(part),
    isFirst: part === 'nameKo',
  });
  return (
    <>
      {LINES.map((part) => (
        <LineField
          key={part}
          {...partProps(part)}
          max={part.startsWith('name') ? 100 : 200}
          isRequired={part !== 'contact'}
        />
      ))}
      {WORDS.map((part) => (
        <WordsField key={part} rows={2} {...partProps(part)} isRequired={false} />
      ))}
      <AgencySelect
        label={t('agencies.field.parentCode')}
        agencies={others}
        none={t('agencies.no_parent')}
        value={values.parentCode}
        onChange={(parentCode) => onChange({ ...values, parentCode })}
        error={errorOf('parentCode')}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={values.isCoordinator}
          onChange={(event) => onChange({ ...values, isCoordinator: event.currentTarget.checked })}
        />
        {t('agencies.field.isCoordinator')}
      </label>
    </>
  );
}
