import { useText } from '../language/use-text.js';
import { RowsInput } from '../workflow/inputs/rows-input.js';
import type { Question } from './use-call-register.js';

type Choice = NonNullable<Question['choices']>[number];

interface ChoicesInputProps {
  choices: Choice[];
  onChange: (choices: Choice[]) => void;
  error?: string | undefined;
}

const MOST_CHOICES = 30;
const PARTS = ['labelKo', 'labelEn'] as const;

/** What a question lets choose from. Codes are never seen; each choice keeps its own. */
export function ChoicesInput({ choices, onChange, error }: ChoicesInputProps) {
  const { t, textOf } = useText();
  return (
    <RowsInput
      label={t('calls.question.choices')}
      rows={choices}
      nameOf={(choice) => textOf(choice, 'label') || choice.code}
      add={t('calls.add_choice')}
      isOrdered
      next={choices.length < MOST_CHOICES ? nextChoice(choices) : undefined}
      onChange={onChange}
      error={error ?? false}
    >
      {(choice, replace, at) =>
        PARTS.map((part) => (
          <input
            key={part}
            aria-label={t(`calls.choice.${part}`, { number: at + 1 })}
            placeholder={t(`calls.language.${part}`)}
            maxLength={100}
            value={choice[part]}
            onChange={(event) => replace({ ...choice, [part]: event.currentTarget.value })}
          />
        ))
      }
    </RowsInput>
  );
}

function nextChoice(choices: Choice[]): Choice {
  const isTaken = (number: number) => choices.some(({ code }) => code === `c${number}`);
  const number = Array.from({ length: MOST_CHOICES + 1 }, (_, at) => at + 1).find((at) => !isTaken(at))!;
  return { code: `c${number}`, labelKo: '', labelEn: '' };
}
