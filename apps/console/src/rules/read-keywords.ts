/** Keywords as they are written into the form: one a line, or set apart by commas. */
export function readKeywords(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
