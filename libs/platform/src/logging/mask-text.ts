/** What must not stand in a log, and what stands there instead. */
const RULES: [RegExp, string][] = [
  // What PostgreSQL quotes of a value that it could not read.
  [/(invalid (?:input|byte|value)[^:\n]*: )[^\n]*/gi, '$1[masked]'],
  [/(Key \([^)\n]*\)=)\([^\n]*?\)(?= )/g, '$1([masked])'],
  [/(:\/\/[^\s:/@]*):[^\s@/]+@/g, '$1:[masked]@'],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, '$1 [masked]'],
  [/[^\s<>"'(),;:=[\]]+@[^\s<>"'(),;:]+\.[^\s<>"'(),;:]+/g, '[address]'],
  // Resident registration numbers and telephones.
  [/(?<![\w-])\d{6}-[1-8]\d{6}(?![\w-])/g, '[number]'],
  [/(?<![\w-])(?:\+82[- ]?|0)(?:1\d|2|[3-6]\d|70)[- .]?\d{3,4}[- .]?\d{4}(?![\w-])/g, '[number]'],
  // Tokens and keys; ids are shorter.
  [/(?<![\w/.-])[A-Za-z0-9_-]{40,}(?![\w/.-])/g, '[masked]'],
];

/** The text without secrets and without what tells who a person is, as far as either has a form to be known by. */
export function maskText(text: string): string {
  return RULES.reduce((masked, [pattern, instead]) => masked.replace(pattern, instead), text);
}
