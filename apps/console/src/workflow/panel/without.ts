/** The same without an optional part: a definition leaves out what is not given. */
export function without<Whole extends object>(whole: Whole, part: keyof Whole): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== part)) as Whole;
}

/** The same with this part, or without it where the value is none. */
export function withPart<Whole extends object, Part extends keyof Whole>(
  whole: Whole,
  part: Part,
  value: Whole[Part] | undefined,
): Whole {
  return value === undefined ? without(whole, part) : { ...whole, [part]: value };
}
