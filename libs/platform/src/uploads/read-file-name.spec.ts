import fc from 'fast-check';
import { endingOf, readFileName } from './read-file-name.js';

describe('the name of a file', () => {
  it.each([
    ['제안서 최종.hwp', '제안서 최종.hwp'],
    ['제안서.hwp'.normalize('NFD'), '제안서.hwp'],
    ['../../../etc/passwd', 'passwd'],
    ['C:\\Users\\kim\\사진.jpg', '사진.jpg'],
    ['사진\u202Egpj.exe', '사진gpj.exe'],
    ['a\u0000.pdf\r\nX: 1.pdf', 'a.pdfX_ 1.pdf'],
    ['  ...hidden.png. ', 'hidden.png'],
    ['<b>"x"</b>.pdf', 'b_.pdf'],
    ['..', ''],
    ['', ''],
    ['\ud800.pdf', '_.pdf'],
  ])('is cleaned: %j', (given, kept) => {
    expect(readFileName(given)).toBe(kept);
  });

  it('is short and keeps its ending', () => {
    const name = readFileName(`${'가'.repeat(500)}.hwpx`);
    expect([...name].length).toBe(120);
    expect(endingOf(name)).toBe('hwpx');
  });

  it('never holds a folder, a control character or half a character, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = readFileName(given);
        // oxlint-disable-next-line no-control-regex
        expect(name).not.toMatch(/[/\\\u0000-\u001f\u202a-\u202e"]/);
        expect(name.isWellFormed()).toBe(true);
        expect([...name].length).toBeLessThanOrEqual(120);
      }),
    );
  });
});
