import { addDays, seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { AgencyField } from './agency-field.js';
import { CountField } from './count-field.js';
import { DayField } from './day-field.js';
import type { Value } from './field-values.js';
import { GovernmentField } from './government-field.js';
import { GovernmentsField } from './governments-field.js';
import { GroundsField } from './grounds-field.js';
import { inputOf } from './input-of.js';
import type { InputProps } from './input-props.js';
import { LineField } from './line-field.js';
import { NumbersField } from './numbers-field.js';
import { TemplatePicker } from '../templates/template-picker.js';
import { ReasonField } from './reason-field.js';
import type { Move } from './use-move.js';
import { WordsField } from './words-field.js';

/** The field as the workflow describes it, with what was filled in so far. */
interface FieldOfMoveProps extends Omit<InputProps<Value>, 'label' | 'hint' | 'isRequired' | 'value'> {
  field: Move['fields'][number];
  /** Of which a template may take the facts; none where nothing is answered yet. */
  ideaId?: string;
  presentAgency: string | null;
  value: Value | undefined;
}

/** The input for one field that a transition asks for. */
export function FieldOfMove({ field, ideaId, presentAgency, value, ...rest }: FieldOfMoveProps) {
  const { t } = useText();
  const { name, required: isRequired, grounds } = field;
  const hint = t(`field.${name}_hint`, { defaultValue: '' });
  const common = { ...rest, label: t(`field.${name}`, { defaultValue: name }), hint, isRequired };
  const one = { ...common, value: String(value ?? '') };
  const several = { ...common, value: [value ?? []].flat() };
  const input = inputOf(name);
  const today = seoulDay(new Date());
  if (input === 'ground') return <ReasonField {...one} grounds={grounds} />;
  if (input === 'grounds') return <GroundsField {...several} grounds={grounds} />;
  if (input === 'numbers') return <NumbersField {...several} />;
  if (input === 'agency') return <AgencyField {...one} presentCode={presentAgency} />;
  if (input === 'government') return <GovernmentField {...one} />;
  if (input === 'governments') return <GovernmentsField {...several} />;
  if (input === 'coming_day') return <DayField {...one} min={addDays(today, 1)} />;
  if (input === 'past_day') return <DayField {...one} max={today} />;
  if (input === 'count') return <CountField {...one} />;
  if (input === 'line') return <LineField {...one} />;
  const words = <WordsField {...one} rows={name === 'reply' ? 7 : 4} />;
  if (name !== 'reply' || !ideaId) return words;
  return (
    <>
      {words}
      <TemplatePicker ideaId={ideaId} onInsert={(text) => rest.onChange(addText(one.value, text))} />
    </>
  );
}

/** What was written stays; the template goes below it. */
const addText = (written: string, text: string): string =>
  written.trim() ? `${written.trimEnd()}\n\n${text}` : text;
