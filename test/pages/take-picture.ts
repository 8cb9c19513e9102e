import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** Where `npm run screens` wants pictures; a test run takes none. */
const FOLDER = process.env.MADANG_SCREENS;
/** Half of a desk is still to be read, and a phone is small enough. */
const WIDTHS: Record<string, number> = { desk: 640, phone: 260 };

/** Keeps what the page shows now as a small PNG. */
export async function takePicture(page: Page, screen: string, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  const shot = await page.screenshot();
  await sharp(shot)
    .resize({ width: WIDTHS[screen] ?? 640 })
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(join(FOLDER, `${name}-${screen}.png`));
}

/** `/ideas/:id/confirm` is kept as `ideas-id-confirm`. */
export const pictureNameOf = (path: string): string =>
  path.replace(/[/:]+/g, '-').replace(/^-|-$/g, '') || 'home';
