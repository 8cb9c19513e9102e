import { Transform } from 'class-transformer';

/** As a whole number is written in an address: no sign but minus, no blank, no other base. One too great for us is one still. */
const WHOLE = /^-?\d{1,20}$/;

/**
 * For a whole number in an address, where everything comes as text. Text that is none stays text, so that the checks
 * beside this refuse it; `Number` would take an empty one for zero.
 */
export function WholeNumber(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && WHOLE.test(value) ? Number(value) : value,
  );
}
