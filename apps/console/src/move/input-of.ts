/** Which input a field of the workflow takes. */
export type Input =
  | 'words'
  | 'line'
  | 'agency'
  | 'government'
  | 'governments'
  | 'ground'
  | 'grounds'
  | 'coming_day'
  | 'past_day'
  | 'count'
  | 'numbers';

const INPUTS: Record<string, Input> = {
  reason: 'ground',
  grade: 'ground',
  criteria: 'grounds',
  agency: 'agency',
  owner: 'line',
  newTitle: 'line',
  number: 'line',
  promisedOn: 'coming_day',
  respondBy: 'coming_day',
  meetingOn: 'coming_day',
  effectFrom: 'past_day',
  sameAs: 'numbers',
  committeeSize: 'count',
  committeeCitizens: 'count',
  extendBy: 'count',
  amount: 'count',
  government: 'government',
  governments: 'governments',
};

/** The input for a field; one we do not know is written in words. */
export function inputOf(name: string): Input {
  return INPUTS[name] ?? 'words';
}
