import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FILE_KINDS } from './file-kinds.js';
import type { GivenFile } from './files.service.js';

/**
 * A file as an answer: to be saved and not shown, of the type we found and no other, and where a browser shows it all
 * the same, without scripts, forms and an origin (OWASP ASVS 5.4.1).
 */
export function asDownload(reply: FastifyReply, { file, content }: GivenFile): StreamableFile {
  reply
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-cache')
    .header('vary', 'Cookie, Authorization');
  return new StreamableFile(content, {
    type: FILE_KINDS[file.kind],
    disposition: `attachment; ${nameIn(file.name)}`,
    length: file.bytes,
  });
}

/** The name for every browser (RFC 6266 §4.3), and in its place one of plain letters for what reads no other. */
function nameIn(name: string): string {
  const plain = name.replace(/[^ -~]|["\\%]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${full}`;
}
