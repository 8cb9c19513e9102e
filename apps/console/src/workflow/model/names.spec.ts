import {
  conditionParams,
  countings,
  effectNames,
  fieldKinds,
  firing,
  parties,
  stateKinds,
  tones,
} from '@app/workflow';
import en from '../../language/en.json';
import ko from '../../language/ko.json';
import { CONDITIONS, COUNTINGS, EFFECTS, FIELDS, KINDS, PARTIES, ROLES, SIGNERS, TONES } from './names.js';

describe('the names that the editor offers', () => {
  it('are those of the workflow', () => {
    expect({
      ROLES,
      KINDS,
      TONES,
      COUNTINGS,
      PARTIES,
      EFFECTS,
      FIELDS,
      CONDITIONS,
    }).toEqual({
      ROLES: firing,
      KINDS: stateKinds,
      TONES: tones,
      COUNTINGS: countings,
      PARTIES: parties,
      EFFECTS: effectNames,
      FIELDS: fieldKinds,
      CONDITIONS: conditionParams,
    });
  });

  it.each([
    ['ko', ko],
    ['en', en],
  ])('have a label each: %s', (_, { workflow, field }) => {
    const params = Object.values(CONDITIONS).flatMap(Object.keys);
    const labelled: [Record<string, unknown>, string[]][] = [
      [workflow.role, [...ROLES, ...SIGNERS]],
      [workflow.kind, KINDS],
      [workflow.tone, TONES],
      [workflow.counting, COUNTINGS],
      [workflow.party, PARTIES],
      [workflow.effect, EFFECTS],
      [workflow.condition, Object.keys(CONDITIONS)],
      [workflow.param, params],
      [field, Object.keys(FIELDS)],
    ];
    for (const [labels, names] of labelled)
      expect(names.filter((name) => typeof labels[name] !== 'string')).toEqual([]);
  });
});
