import { deflateSync } from 'node:zlib';
import {
  aCompound,
  aHwp,
  aHwpx,
  anOdt,
  anOffice,
  aPacked,
  aPdf,
  aPicture,
  text,
  zipped,
} from './good-files.js';
import {
  aPngHead,
  lyingZip,
  overlappingZip,
  pixelFlood,
  withEncryptedFlag,
  withExif,
} from './hostile-bytes.js';

/** Stands in everything that would act; no file that is kept may hold it. */
export const PAYLOAD = 'MADANG_ACTIVE_PAYLOAD';

export interface HostileFile {
  what: string;
  name: string;
  content: Buffer;
  /** The code of the refusal, or the name under which it is kept harmless. */
  comes: `intake.${string}` | { name: string };
  /** What the part says of itself. */
  type?: string;
}

const script = `<html><script>${PAYLOAD}</script></html>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${PAYLOAD}"><script>${PAYLOAD}</script></svg>`;
const exe = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), Buffer.alloc(200), Buffer.from(PAYLOAD)]);
const php = `<?php system("${PAYLOAD}"); ?>`;
const KIND = 'intake.file_kind';
const UNLIKE = 'intake.file_unlike_name';
const ACTIVE = 'intake.file_active';
const BROKEN = 'intake.file_broken';
const SWELLS = 'intake.file_swells';
const payload = text(PAYLOAD);
const macros = { 'word/vbaProject.bin': payload };
const js = `/OpenAction << /S /JavaScript /JS (app.alert\\('${PAYLOAD}'\\)) >>`;
const objectStream = (inside: Buffer): Buffer => {
  const packed = deflateSync(inside);
  const head = `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n')]);
};
const rels = (kind: string): Uint8Array =>
  text(
    `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="http://evil.example/${PAYLOAD}" TargetMode="External"/></Relationships>`,
  );

/** Every way that is known to us to get something in that acts, swells or breaks. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const [jpg, png, webp] = await Promise.all([aPicture('jpeg'), aPicture('png'), aPicture('webp')]);
  const refused = (
    what: string,
    name: string,
    content: Buffer | string,
    comes: `intake.${string}`,
    type?: string,
  ): HostileFile => ({ what, name, content: Buffer.from(content), comes, ...(type && { type }) });
  const kept = (what: string, name: string, content: Buffer, as: string, type?: string): HostileFile => ({
    ...{ what, name, content, comes: { name: as } },
    ...(type && { type }),
  });
  const pdf = aPdf();
  return [
    refused('a page', 'page.html', script, KIND),
    refused('a page as a picture', 'page.jpg', script, UNLIKE),
    refused('a page as a picture, typed as one', 'page2.png', script, UNLIKE, 'image/png'),
    refused('a page as a PDF', 'page.pdf', script, UNLIKE, 'application/pdf'),
    refused('a page before a PDF', 'before.pdf', Buffer.concat([Buffer.from(script), pdf]), UNLIKE),
    refused('SVG with a script', 'drawing.svg', svg, KIND, 'image/svg+xml'),
    refused('SVG as PNG', 'drawing.png', svg, UNLIKE),
    refused('SVG as WebP', 'drawing.webp', svg, UNLIKE),
    refused('XHTML', 'page.xhtml', script, KIND),
    refused('a script', 'run.js', PAYLOAD, KIND),
    refused('a program', 'setup.exe', exe, KIND),
    refused('a program as a PDF', 'setup.pdf', exe, UNLIKE, 'application/pdf'),
    refused('a program as hwp', 'setup.hwp', exe, UNLIKE),
    refused('a program of Linux as a picture', 'x.png', Buffer.concat([Buffer.from('\x7fELF'), exe]), UNLIKE),
    refused('a link of Windows', '제안서.lnk', exe, KIND),
    refused('an application of HTML', 'a.hta', script, KIND),
    refused('PHP', 'shell.php', php, KIND),
    refused('PHP with two endings', 'shell.php.jpg', php, UNLIKE, 'image/jpeg'),
    refused('a picture that ends as PHP', 'photo.jpg.php', jpg, KIND, 'image/jpeg'),
    refused('a program that ends in dots and blanks', 'setup.exe. . ', exe, KIND),
    refused('a picture of another kind', 'photo.png', webp, UNLIKE),
    refused('a GIF that is a script', 'gif.jpg', `GIF89a/*${PAYLOAD}*/=1;`, UNLIKE),
    refused('a picture cut off', 'cut.jpg', (await aPicture('jpeg', 800, 600)).subarray(0, 900), BROKEN),
    refused('a PNG cut off', 'cut.png', (await aPicture('png', 800, 600)).subarray(0, 200), BROKEN),
    refused('only the head of a huge PNG', 'huge.png', aPngHead(65_535, 65_535), 'intake.picture_too_large'),
    refused('a flood of pixels', 'flood.png', pixelFlood(12_000, 12_000), 'intake.picture_too_large'),
    refused('nothing', 'empty.pdf', '', 'intake.file_empty'),
    refused('no name but dots', '...', pdf, 'intake.file_name'),
    refused('a name turned around', 'photo\u202Egpj.exe', exe, KIND),
    refused('a name with NUL', 'a.exe\u0000', exe, KIND),
    refused('Word with macros', 'a.docm', anOffice('docx', macros), KIND),
    refused(
      'Word with macros as docx',
      'b.docx',
      anOffice('docx', {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      UNLIKE,
    ),
    refused('docx with macros in it', 'c.docx', anOffice('docx', macros), ACTIVE),
    refused(
      'docx with a program in it',
      'd.docx',
      anOffice('docx', { 'word/embeddings/a.exe': payload }),
      ACTIVE,
    ),
    refused(
      'docx with an archive in it',
      'e.docx',
      anOffice('docx', { 'word/a.zip': zipped({ a: payload }) }),
      ACTIVE,
    ),
    refused(
      'docx with a template from elsewhere',
      'f.docx',
      anOffice('docx', { 'word/_rels/settings.xml.rels': rels('attachedTemplate') }),
      ACTIVE,
    ),
    refused('xlsx with ActiveX', 'g.xlsx', anOffice('xlsx', { 'xl/activeX/activeX1.bin': payload }), ACTIVE),
    refused(
      'xlsx with macros of Excel 4',
      'h.xlsx',
      anOffice('xlsx', { 'xl/macrosheets/sheet1.xml': payload }),
      ACTIVE,
    ),
    refused(
      'pptx with an object from elsewhere',
      'i.pptx',
      anOffice('pptx', { 'ppt/_rels/p.xml.rels': rels('oleObject') }),
      ACTIVE,
    ),
    refused('an archive', 'a.zip', zipped({ 'a.txt': payload }), KIND),
    refused('an archive as docx', 'zip.docx', zipped({ 'a.txt': payload }), UNLIKE),
    refused('an archive of Java as xlsx', 'jar.xlsx', zipped({ 'A.class': payload }), ACTIVE),
    refused(
      'docx that swells',
      'j.docx',
      anOffice('docx', { 'word/media/a.bmp': Buffer.alloc(200_000_000) }),
      SWELLS,
    ),
    refused(
      'docx that lies about its size',
      'k.docx',
      lyingZip(anOffice('docx', { 'word/a.xml': Buffer.alloc(40_000_000) }), 'word/a.xml'),
      BROKEN,
    ),
    refused('docx whose parts lie on each other', 'l.docx', overlappingZip(20_000_000, 40), SWELLS),
    refused(
      'docx of thousands of parts',
      'm.docx',
      anOffice(
        'docx',
        Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`word/${at}.xml`, text('x')])),
      ),
      SWELLS,
    ),
    refused('docx with a lock', 'n.docx', withEncryptedFlag(anOffice('docx')), 'intake.file_locked'),
    refused('docx whose part climbs out', 'o.docx', anOffice('docx', { '../../evil.xml': payload }), BROKEN),
    refused('docx cut off', 'p.docx', anOffice('docx').subarray(0, 250), UNLIKE),
    refused('odt that says it is a book', 'q.odt', aPacked('application/epub+zip', 'content.xml'), UNLIKE),
    refused('odt with macros', 'r.odt', anOdt({ 'Basic/Standard/Module1.xml': payload }), ACTIVE),
    refused('hwpx with a program', 's.hwpx', aHwpx({ 'BinData/image1.exe': payload }), ACTIVE),
    refused('hwpx with PostScript', 't.hwpx', aHwpx({ 'BinData/image1.eps': payload }), ACTIVE),
    refused(
      'hwp with PostScript',
      'u.hwp',
      aHwp({ more: { 'BinData/BIN0001.eps': Buffer.from(PAYLOAD) } }),
      ACTIVE,
    ),
    refused('hwp with a lock', 'v.hwp', aHwp({ flags: 0b11 }), 'intake.file_locked'),
    refused(
      'old Word as hwp',
      'w.hwp',
      aCompound({ WordDocument: Buffer.from(PAYLOAD), Macros: Buffer.from(PAYLOAD) }),
      UNLIKE,
    ),
    refused(
      'hwp with macros of Office',
      'x.hwp',
      aHwp({ more: { 'Macros/VBA': Buffer.from(PAYLOAD) } }),
      ACTIVE,
    ),
    refused('PDF with a script', 'a.pdf', aPdf({ catalog: js }), ACTIVE),
    refused(
      'PDF with a script spelled otherwise',
      'b.pdf',
      aPdf({ catalog: js.replace('/JavaScript', '/#4aav#61Script') }),
      ACTIVE,
    ),
    refused(
      'PDF with a script packed away',
      'c.pdf',
      aPdf({ objects: objectStream(Buffer.from(`4 0 << ${js} >>`)) }),
      ACTIVE,
    ),
    refused(
      'PDF that starts a program',
      'd.pdf',
      aPdf({ catalog: `/OpenAction << /S /Launch /F (${PAYLOAD}) >>` }),
      ACTIVE,
    ),
    refused(
      'PDF with a file in it',
      'e.pdf',
      aPdf({ objects: `6 0 obj << /Type /EmbeddedFile >> stream\n${PAYLOAD}\nendstream endobj\n` }),
      ACTIVE,
    ),
    refused(
      'PDF that swells',
      'f.pdf',
      aPdf({ objects: objectStream(Buffer.alloc(50_000_000, 32)) }),
      SWELLS,
    ),
    refused('PDF cut off', 'g.pdf', aPdf().subarray(0, 120), BROKEN),
    refused(
      'eleven megabytes',
      'h.pdf',
      aPdf({ objects: Buffer.alloc(11_000_000, 32) }),
      'intake.file_too_large',
    ),
    kept(
      'a picture with a page behind it',
      'poly.jpg',
      Buffer.concat([jpg, Buffer.from(script)]),
      'poly.jpg',
    ),
    kept(
      'a PNG with an archive behind it',
      'poly.png',
      Buffer.concat([png, zipped({ 'A.class': payload })]),
      'poly.png',
    ),
    kept('a picture with PHP among its facts', 'facts.php.jpg', await withExif(php), 'facts.php.jpg'),
    kept('a picture that says where it was taken', 'gps.jpg', await withExif(PAYLOAD), 'gps.jpg'),
    kept('a picture that calls itself a page', 'lie.png', png, 'lie.png', 'text/html'),
    kept('a name that climbs', '../../../etc/cron.d/job.pdf', pdf, 'job.pdf'),
    kept('a name that climbs in Windows', '..\\..\\boot.pdf', pdf, 'boot.pdf'),
    kept('a name of a header', 'a\r\nSet-Cookie: x=1.pdf', pdf, 'a%0D%0ASet-Cookie_ x=1.pdf'),
    kept('a name of markup', '<img src=x onerror=alert(1)>.pdf', pdf, '_img src=x onerror=alert(1)_.pdf'),
    kept('a name without end', `${'가'.repeat(300)}.pdf`, pdf, `${'가'.repeat(116)}.pdf`),
  ];
}
