import { small } from '@app/workflow';
import { readPlace } from './read-place.js';

describe('the place of a fault', () => {
  it.each([
    ['states.under_review', { list: 'states', index: 1 }, ''],
    ['transitions.adopt.fields', { list: 'transitions', index: 4 }, 'fields'],
    ['clocks.decision.period', { list: 'clocks', index: 0 }, 'period'],
    ['$.clocks[1].period.days', { list: 'clocks', index: 1 }, 'period'],
    ['$.states[0]', { list: 'states', index: 0 }, ''],
    ['title', { list: 'whole' }, 'title'],
    ['$.title.ko', { list: 'whole' }, 'title'],
    ['initial', { list: 'whole' }, 'initial'],
    ['lanes', { list: 'whole' }, 'lanes'],
    ['states.gone.kind', { list: 'whole' }, 'states'],
    ['$', { list: 'whole' }, ''],
  ])('%s', (place, selected, part) => {
    expect(readPlace(place, small)).toEqual({ selected, part });
  });
});
