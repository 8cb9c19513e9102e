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

  it('takes in a petition with gaps: no content, no title, no number', () => {
    expect(readLine(JSON.stringify({ ...line, content: '' }))).toMatchObject({
      title: line.title,
      content: '',
    });
    expect(readLine(JSON.stringify({ ...line, title: undefined }))).toMatchObject({ title: line.content });
    const unnumbered = readLine(JSON.stringify({ ...line, petition_idx: undefined }));
    expect(unnumbered).toMatchObject({ petition_idx: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it.each([
    ['{', 'not JSON'],
    ['7', 'not an object'],
    ['null', 'not an object'],
    [JSON.stringify({ petition_idx: 1, title: ' ', content: 5 }), 'title and content are missing'],
  ])('says what is wrong with %p', (text, fault) => {
    expect(readLine(text)).toEqual({ fault });
  });
});
