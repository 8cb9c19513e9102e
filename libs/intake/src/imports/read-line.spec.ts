import { readLine } from './read-line.js';

describe('readLine', () => {
  const line = {
    petition_idx: '17',
    title: '놀이터를 고쳐 주세요',
    content: '그네가 부서졌습니다.',
    begin: '2019-05-01',
  };

  it('reads what it knows and leaves out the rest', () => {
    expect(readLine(JSON.stringify({ ...line, num_agree: 3, category: '육아/교육' }))).toEqual({
      ...line,
      category: '육아/교육',
    });
  });

  it('does without category and a day that is none, and takes a number for a key', () => {
    expect(readLine(JSON.stringify({ ...line, petition_idx: 17, begin: '2019-02-30' }))).toEqual({
      petition_idx: '17',
      title: line.title,
      content: line.content,
    });
  });

  it('drops characters that the database cannot hold', () => {
    const read = readLine('{"petition_idx":"1","title":"가\\u0000나","content":"다\\ud800라"}');
    expect(read).toEqual({ petition_idx: '1', title: '가나', content: '다\ufffd라' });
  });

  it.each([
    ['{', 'not JSON'],
    ['7', 'not an object'],
    ['null', 'not an object'],
    [JSON.stringify({ ...line, petition_idx: undefined }), 'petition_idx is missing'],
    [JSON.stringify({ ...line, title: ' ' }), 'title is missing'],
    [JSON.stringify({ ...line, content: 5 }), 'content is missing'],
  ])('says what is wrong with %p', (text, fault) => {
    expect(readLine(text)).toEqual({ fault });
  });
});
