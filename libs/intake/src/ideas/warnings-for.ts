import { intakeReasons } from '../intake.errors.js';
import { findResidentNumbers } from './find-resident-numbers.js';
import type { WarningView } from './idea-view.dto.js';

const FIELDS = ['title', 'situation', 'improvement', 'effect'] as const;

/** What a proposer should look at before the idea becomes public. Nothing here refuses it. */
export function warningsFor(texts: Partial<Record<(typeof FIELDS)[number], string | null>>): WarningView[] {
  const { code, ko, en } = intakeReasons.resident_number;
  return FIELDS.filter((field) => findResidentNumbers(texts[field] ?? '').length > 0).map((field) => ({
    field,
    code,
    messages: { ko, en },
  }));
}
