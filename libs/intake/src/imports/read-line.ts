import { isDay } from '@app/platform';

/** One petition as archived: JSON with these fields; unknown ones are left out. */
export interface ImportLine {
  petition_idx: string;
  title: string;
  content: string;
  category?: string;
  /** The day it was published, `YYYY-MM-DD`. */
  begin?: string;
}

/** Reads a line of JSON; gives what is wrong with it where it cannot become an idea. */
export function readLine(text: string): ImportLine | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null) return { fault: 'not an object' };
  const { petition_idx, title, content, category, begin } = value as Record<string, unknown>;
  if (typeof petition_idx !== 'string' && typeof petition_idx !== 'number')
    return { fault: 'petition_idx is missing' };
  const words = storable(title);
  const body = storable(content);
  if (!words) return { fault: 'title is missing' };
  if (!body) return { fault: 'content is missing' };
  return {
    petition_idx: String(petition_idx),
    title: words,
    content: body,
    ...(typeof category === 'string' && { category }),
    ...(isDay(begin) && { begin }),
  };
}

/** Old archives hold characters that a form would refuse; they are dropped, the text is kept. */
function storable(value: unknown): string {
  if (typeof value !== 'string') return '';
  // eslint-disable-next-line no-control-regex
  return value
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .trim();
}
