import { useText } from '../language/use-text.js';
import { AgencyField } from './agency-field.js';
import { DayField } from './day-field.js';
import { ReasonField } from './reason-field.js';
import { reasonKindsOf } from './reason-kinds.js';
import { WordsField } from './words-field.js';

interface FieldOfMoveProps {
  /** The name the workflow gives the field. */
  name: string;
  transition: string;
  presentAgency: string | null;
  value: string;
  onChange: (value: string) => void;
  error?: string | false;
  isRequired: boolean;
  isFirst: boolean;
}

/** The input for one field that a transition asks for. */
export function FieldOfMove({ name, transition, presentAgency, ...rest }: FieldOfMoveProps) {
  const { t } = useText();
  const labelled = { ...rest, label: t(`field.${name}`) };
  if (name === 'reason') return <ReasonField {...labelled} kinds={reasonKindsOf(transition)} />;
  if (name === 'agency') return <AgencyField {...labelled} presentCode={presentAgency} />;
  if (name === 'promisedOn') return <DayField {...labelled} />;
  const rows = name === 'reply' ? 7 : 4;
  return <WordsField {...labelled} hint={t(`field.${name}_hint`)} rows={rows} />;
}
