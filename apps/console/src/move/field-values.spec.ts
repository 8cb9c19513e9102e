import { faultIn, isEmpty, sentAs, type Value } from './field-values.js';

describe('what is filled into a move', () => {
  it.each<[name: string, value: Value, sent: unknown]>([
    ['reply', ' 하겠습니다. ', '하겠습니다.'],
    ['amount', '1,200,000', 1_200_000],
    ['committeeSize', '７', 7],
    ['extendBy', '0', 0],
    ['criteria', ['several-ministries'], ['several-ministries']],
    ['sameAs', ['7q2mx0kd3hv9a', ' ', '7Q2M-X0KD-3HV9A'], ['7Q2M-X0KD-3HV9A']],
    ['promisedOn', '2027-06-30', '2027-06-30'],
  ])('%s %j is sent as %j', (name, value, sent) => {
    expect(faultIn(name, value)).toBeNull();
    expect(sentAs(name, value)).toEqual(sent);
  });

  it.each<[name: string, value: Value, fault: string]>([
    ['amount', '많이', 'field.no_count'],
    ['amount', '-3', 'field.no_count'],
    ['committeeSize', '1.5', 'field.no_count'],
    ['sameAs', ['7Q2M-X0KD-3HV9A', '7Q2M'], 'field.no_number'],
    ['sameAs', ['7Q2M-X0KD-3HV9U'], 'field.no_number'],
  ])('%s %j is told: %s', (name, value, fault) => expect(faultIn(name, value)).toBe(fault));

  it.each<Value | undefined>([undefined, '', '  ', [], ['', ' ']])('%j is nothing', (value) => {
    expect(isEmpty(value)).toBe(true);
    expect(faultIn('sameAs', value)).toBeNull();
  });
});
