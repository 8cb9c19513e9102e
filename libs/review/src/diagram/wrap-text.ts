/** What a text is as lines, and the room these take in pixels. */
export interface TextBlock {
  lines: string[];
  width: number;
  height: number;
}

/** Lines stand so many font sizes apart. */
export const lineHeight = 1.3;

/**
 * Breaks a text into lines no wider than `width`: between words, and within a word only where it alone is wider.
 * A diagram is laid out on the server, where no font is at hand, so widths are estimates on the large side: what
 * is drawn fits into the room that was kept for it, whichever font of the stack the reader has.
 */
export function wrapText(text: string, width: number, fontSize: number): TextBlock {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, fontSize) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const character of word) {
      if (line && widthOf(line + character, fontSize) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  if (line) lines.push(line);
  return blockOf(lines, fontSize);
}

/** The room that these lines take. */
export function blockOf(lines: string[], fontSize: number): TextBlock {
  return {
    lines,
    width: Math.ceil(Math.max(0, ...lines.map((line) => widthOf(line, fontSize)))),
    height: Math.ceil(lines.length * lineHeight * fontSize),
  };
}

/** Hangul, Han and whatever else is not Latin takes a whole square. */
function widthOf(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    if (/[\s.,:;!|'’iIjl()[\]]/.test(character)) ems += 0.35;
    else if (/[mwMW@%]/.test(character)) ems += 0.95;
    else if (/[A-Z]/.test(character)) ems += 0.72;
    else if (/[\u0021-\u024f]/.test(character)) ems += 0.6;
    else ems += 1;
  }
  return ems * fontSize;
}
