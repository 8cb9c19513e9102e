import type { FormFieldView } from '@app/intake';
import { pickAnswers, readAnswers, typedAnswers } from './read-answers.js';

const field = (key: string, kind: FormFieldView['kind'], codes: string[] = []): FormFieldView => ({
  ...{ key, kind, labelKo: key, labelEn: key, hintKo: '', hintEn: '', isRequired: false, isPublic: true },
  ...{ mostCharacters: null, least: null, most: null },
  choices: codes.map((code) => ({ code, labelKo: code, labelEn: code })),
});
const fields = [
  ...[field('place', 'line'), field('trees', 'number'), field('done', 'flag')],
  field('times', 'choices', ['day', 'night']),
];

describe('answers in a form', () => {
  it('are read as REST would send them, and come back as they were', () => {
    const typed = {
      'answers.place': '시청',
      'answers.trees': '1,200',
      'answers.done': 'no',
      'answers.times.night': 'yes',
    };
    const answers = readAnswers(typed, fields);
    expect(answers).toEqual({ place: '시청', trees: 1200, done: false, times: ['night'] });
    expect(typedAnswers(answers)).toEqual({ ...typed, 'answers.trees': '1200' });
  });

  it('stay as they were typed where they are none, and are left out where nothing was', () => {
    expect(readAnswers({ 'answers.trees': 'many', 'answers.done': 'maybe' }, fields)).toEqual({
      trees: 'many',
      done: 'maybe',
    });
    expect(readAnswers({}, fields)).toEqual({});
  });

  it('of no question are passed over, and so is what reaches for the prototype', () => {
    const typed = JSON.parse(
      '{"answers.__proto__":"x","answers.constructor.y":"x","answers.else":"z","title":"t"}',
    );
    expect(pickAnswers(typed)).toEqual({ 'answers.else': 'z' });
    expect(readAnswers(typed, fields)).toEqual({});
  });
});
