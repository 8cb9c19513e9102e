import CFB from 'cfb';
import { type Zippable, strToU8, zipSync } from 'fflate';
import sharp from 'sharp';

/** Files as people attach them, the smallest that are whole. */

export const aPicture = (format: 'jpeg' | 'png' | 'webp', width = 40, height = 30): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#256ef4' } })
    .toFormat(format)
    .toBuffer();

/** `objects` stand between the catalogue, which `catalog` adds to, and the end. */
export function aPdf({
  catalog = '',
  objects = '',
}: { catalog?: string; objects?: string | Buffer } = {}): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`;
  const pages = `2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n`;
  const end = `trailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([Buffer.from(head + pages), Buffer.from(objects), Buffer.from(end)]);
}

/** A document of 한글 5 with these streams besides. */
export function aHwp({
  flags = 1,
  more = {},
}: { flags?: number; more?: Record<string, Buffer> } = {}): Buffer {
  const header = Buffer.alloc(256);
  header.write('HWP Document File');
  header.writeUInt32LE(0x05_01_01_00, 32);
  header.writeUInt32LE(flags, 36);
  return aCompound({
    FileHeader: header,
    DocInfo: Buffer.alloc(600, 1),
    'BodyText/Section0': Buffer.alloc(5_000, 2),
    ...more,
  });
}

export function aCompound(streams: Record<string, Buffer>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, content);
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

export const zipped = (entries: Zippable): Buffer => Buffer.from(zipSync(entries));
export const text = (content: string): Uint8Array => strToU8(content);

const OFFICE = {
  docx: ['word/document.xml', 'wordprocessingml.document'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation'],
} as const;

/** An Office document; `type` stands in the place of the type that its main part has. */
export function anOffice(kind: keyof typeof OFFICE, more: Zippable = {}, type?: string): Buffer {
  const [part, main] = OFFICE[kind];
  const content = type ?? `application/vnd.openxmlformats-officedocument.${main}.main+xml`;
  return zipped({
    '[Content_Types].xml': text(`<Types><Override PartName="/${part}" ContentType="${content}"/></Types>`),
    '_rels/.rels': text('<Relationships/>'),
    [part]: text('<document/>'),
    ...more,
  });
}

/** A document that says in an entry of its own what it is. */
export function aPacked(mimetype: string, part: string, more: Zippable = {}): Buffer {
  return zipped({ mimetype: [text(mimetype), { level: 0 }], [part]: text('<content/>'), ...more });
}

export const aHwpx = (more: Zippable = {}): Buffer =>
  aPacked('application/hwp+zip', 'Contents/header.xml', {
    'Contents/section0.xml': text('<sec/>'),
    'Scripts/headerScripts': text('var Documents = XHwpDocuments;'),
    ...more,
  });

export const anOdt = (more: Zippable = {}): Buffer =>
  aPacked('application/vnd.oasis.opendocument.text', 'content.xml', more);
