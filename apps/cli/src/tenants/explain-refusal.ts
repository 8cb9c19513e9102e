import { Refused, StartupProblem } from '@app/platform';

/** Tells the operator why a rule said no, and of which options it speaks. */
export function explainRefusal(error: unknown): never {
  if (!(error instanceof Refused)) throw error;
  const { code, ko, en } = error.reason;
  const fields = error.faults.map(({ field }) => field).join(', ');
  const hint = fields ? `다른 것 / it is about: ${fields}` : STATE;
  throw new StartupProblem(code, ko, en, hint);
}

const STATE = '지금 상태 / how it stands: npm run madang -- tenant list';
