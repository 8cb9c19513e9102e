import { createHash } from 'node:crypto';
import { isDay } from '@app/platform';

/** One petition as archived: JSON with these fields; unknown ones are left out. Archives have gaps. */
export interface ImportLine {
  /** Its number in the archive; without one, a hash of its words. */
  petition_idx: string;
  /** Where it is missing, the beginning of the content. */
  title: string;
  /** May be empty. */
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
  const body = storable(content);
  const words = storable(title) || body.slice(0, TITLE_FROM_CONTENT);
  if (!words) return { fault: 'title and content are missing' };
  const isKeyed = typeof petition_idx === 'string' || typeof petition_idx === 'number';
  return {
    petition_idx: isKeyed
      ? String(petition_idx)
      : createHash('sha256').update(`${words}\n${body}`).digest('hex'),
    title: words,
    content: body,
    ...(typeof category === 'string' && { category }),
    ...(isDay(begin) && { begin }),
  };
}

const TITLE_FROM_CONTENT = 80;

/** Old archives hold characters that a form would refuse; they are dropped, the text is kept. */
function storable(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.toWellFormed().normalize('NFC').replace(CONTROL, '').trim();
}

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
