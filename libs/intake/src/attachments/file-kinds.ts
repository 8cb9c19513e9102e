/**
 * What may go with an idea, by the ending of its name: the documents that people and agencies in Korea write, and
 * pictures. No archives, nothing that runs, no SVG or HTML.
 */
export const FILE_KINDS = {
  hwp: 'application/vnd.hancom.hwp',
  hwpx: 'application/hwp+zip',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** The endings that may be chosen. */
export const FILE_ENDINGS = [...Object.keys(FILE_KINDS), 'jpeg'];

/** The kind that an ending stands for; null for one that is not taken. */
export function kindOf(ending: string): FileKind | null {
  const kind = ending === 'jpeg' ? 'jpg' : ending;
  return Object.hasOwn(FILE_KINDS, kind) ? (kind as FileKind) : null;
}

/** With one idea. */
export const MOST_FILES = 5;
