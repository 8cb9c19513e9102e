import { small } from '@app/workflow';
import { begin, change, open, redo, undo } from './history.js';

const titled = (ko: string) => ({ definition: { ...small, title: { ko, en: 'x' } } });

describe('the history of a draft', () => {
  it('undoes and redoes', () => {
    const two = change(change(begin(small), titled('하나')), titled('둘'));
    const one = undo(two);
    expect(one.present.definition.title.ko).toBe('하나');
    expect(redo(one).present).toEqual(two.present);
    expect(undo(undo(undo(one))).present.definition).toBe(small);
    expect(redo(two)).toBe(two);
  });

  it('takes the letters of a word for one step', () => {
    const word = change(change(begin(small), titled('ㅎ'), 'title'), titled('하'), 'title');
    expect(undo(word).present.definition).toBe(small);
  });

  it('begins another step once something else was opened', () => {
    const first = change(begin(small), titled('하'), 'title');
    const second = change(open(first, { list: 'whole' }), titled('하나'), 'title');
    expect(undo(second).present.definition.title.ko).toBe('하');
  });

  it('opens again what was open', () => {
    const opened = open(begin(small), { list: 'states', index: 1 });
    const removed = change(opened, { ...titled('없음'), selected: null });
    expect(undo(removed).present.selected).toEqual({ list: 'states', index: 1 });
  });

  it('has nothing to redo after another change', () => {
    expect(change(undo(change(begin(small), titled('하나'))), titled('둘')).future).toEqual([]);
  });
});
