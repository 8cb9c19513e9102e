import type { ClockRule } from '../definition/definition.js';
import { type Fault, fault } from './fault.js';

/** Faults of how long a clock runs. */
export function checkPeriod({ code, counting, period, given }: ClockRule): Fault[] {
  if ((period === undefined) === (given === undefined))
    return [fault('workflow.bad_clock_rule', `clocks.${code}`, code)];
  if (period === undefined) return [];
  const { hours, weeks, months, years } = period;
  const parts = Object.entries(period).filter(([, part]) => part !== undefined);
  const wrong = parts.filter(([, part]) => !Number.isInteger(part) || part < 1 || part > 1000);
  const place = `clocks.${code}.period`;
  if (parts.length === 0) return [fault('workflow.bad_period', place, code)];
  const faults = wrong.map(([name]) => fault('workflow.bad_period', place, name));
  // 민원처리법 §19: only five days or fewer are counted in hours; weeks, months and years go by the Civil Act.
  if (hours !== undefined && (counting === 'civil' || weeks || months || years))
    faults.push(fault('workflow.bad_period', place, 'hours'));
  return faults;
}
