import { rename, rm } from 'node:fs/promises';
import { FileRefused, fileReasons } from './attachments.errors.js';
import type { FileKind } from './file-kinds.js';

const MOST_PIXELS = 50_000_000;
const QUALITY = 88;

/** A picture that must be held as a whole (turned, drawn in passes) lies on the disk from this size on. */
process.env.VIPS_DISC_THRESHOLD ??= '8m';

/**
 * Draws a picture anew in the place of what came: only pixels stay. Where and by whom it was taken (EXIF), other
 * files within it and tricks on viewers do not. It is turned as its camera says; of an animation the first picture
 * stays.
 */
export async function redrawImage(path: string, kind: FileKind): Promise<void> {
  const drawn = `${path}.drawn`;
  const sharp = await loadSharp();
  const format = kind === 'jpg' ? 'jpeg' : (kind as 'png' | 'webp');
  try {
    const image = sharp(path, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
    const found = await image.metadata().catch((error: Error) => {
      throw new FileRefused(
        /pixel limit/.test(error.message) ? fileReasons.picture_too_large : fileReasons.file_unlike_name,
      );
    });
    if (found.format !== format) throw new FileRefused(fileReasons.file_unlike_name);
    if (found.width * found.height > MOST_PIXELS) throw new FileRefused(fileReasons.picture_too_large);
    const options = format === 'png' ? {} : { quality: QUALITY };
    await image
      .autoOrient()
      .toFormat(format, options)
      .toFile(drawn)
      .catch(() => {
        throw new FileRefused(fileReasons.file_broken);
      });
    await rename(drawn, path);
  } finally {
    await rm(drawn, { force: true });
  }
}

/** Fifteen megabytes of its own library: only where pictures come. */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  // One picture at a time, nothing remembered: memory stays flat whatever is sent.
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
