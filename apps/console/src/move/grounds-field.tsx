import { useReasons } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';
import { FieldGroup } from './field-group.js';
import type { InputProps } from './input-props.js';

interface GroundsFieldProps extends InputProps<string[]> {
  /** The list of the catalogue that is chosen from. */
  grounds: string | undefined;
}

/** One or more codes of a list of the catalogue. */
export function GroundsField({ grounds, value, onChange, error, isFirst, ...group }: GroundsFieldProps) {
  const { nameOf } = useText();
  const choices = useReasons().filter(({ kind, retiredOn }) => kind === grounds && !retiredOn);
  const turn = (code: string, isChosen: boolean) =>
    onChange(choices.map((choice) => choice.code).filter((c) => (c === code ? isChosen : value.includes(c))));
  return (
    <FieldGroup {...group} error={error}>
      {choices.map((choice, place) => (
        <label key={choice.code} className="tick">
          <input
            type="checkbox"
            checked={value.includes(choice.code)}
            aria-invalid={error ? true : undefined}
            autoFocus={isFirst && place === 0}
            onChange={(event) => turn(choice.code, event.currentTarget.checked)}
          />
          <span>{nameOf(choice)}</span>
        </label>
      ))}
    </FieldGroup>
  );
}
