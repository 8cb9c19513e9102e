/**
 * How sure it is who acts: nobody in particular, somebody whose address was confirmed, or somebody whose identity was
 * verified (청원법 제9조 제2항 asks for that of petitions sent online).
 */
export const LEVELS = ['anonymous', 'contact_confirmed', 'identity_verified'] as const;
export type Level = (typeof LEVELS)[number];

/** What a tenant may ask a level for: the one it is by itself, and those that may be chosen. */
export const ACTIONS = {
  submit: { usual: 'anonymous', choices: LEVELS },
  support: { usual: 'contact_confirmed', choices: ['contact_confirmed', 'identity_verified'] },
  comment: { usual: 'contact_confirmed', choices: ['contact_confirmed', 'identity_verified'] },
  /** Naming others beside oneself, and agreeing to be named (국민 제안 규정 제5조 제3항). To decline takes no level. */
  propose_jointly: { usual: 'anonymous', choices: LEVELS },
} as const satisfies Record<string, { usual: Level; choices: readonly Level[] }>;
export type Action = keyof typeof ACTIONS;

export const isAction = (text: string): text is Action => Object.hasOwn(ACTIONS, text);

/** Whether a level is enough where another is asked for. */
export const reaches = (level: Level, minimum: Level): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(minimum);
