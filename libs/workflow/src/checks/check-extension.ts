import type { ClockRule, Transition } from '../definition/definition.js';
import { type Fault, fault } from './fault.js';

/**
 * Faults of a move that extends this clock. 민원처리법 시행령 §21 extends a period of days or hours, and `deadlineOf`
 * knows of no other extension. Its length is filled in, and only a condition keeps that within the calendar.
 */
export function checkExtension(move: Transition, { code, counting, period }: ClockRule): Fault[] {
  if (move.extends !== code) return [];
  const place = `transitions.${move.name}.extends`;
  const { weeks, months, years } = period ?? {};
  const canExtend = counting === 'petition' && period !== undefined && !weeks && !months && !years;
  const isBounded = move.conditions.some(
    ({ name, params }) => name === 'extended_within_period' && params?.clock === code,
  );
  return [
    ...(canExtend ? [] : [fault('workflow.cannot_extend', place, code)]),
    ...(isBounded ? [] : [fault('workflow.extension_unbounded', place, code)]),
  ];
}
