/**
 * What keeps a text from being well-formed XML, as far as our drawings use it: elements, attributes in double
 * quotes, text. Null where nothing does.
 */
export function findXmlFault(xml: string): string | null {
  const open: string[] = [];
  let roots = 0;
  for (const [, tag, text] of xml.trim().matchAll(/<([^<>]*)>|([^<>]+|[<>])/g)) {
    if (text !== undefined) {
      if (!isText(text)) return `text: ${text.slice(0, 80)}`;
      if (open.length === 0 && text.trim()) return `outside: ${text.slice(0, 80)}`;
      continue;
    }
    const [, slash, name, attributes, isEmpty] = element.exec(tag!) ?? [];
    if (name === undefined) return `tag: ${tag}`;
    if (slash) {
      if (attributes || isEmpty || open.pop() !== name) return `end: ${tag}`;
      continue;
    }
    const names = [...attributes!.matchAll(/\s([\w:-]+)="([^"]*)"/g)];
    if (new Set(names.map(([, key]) => key)).size < names.length) return `twice: ${tag}`;
    if (!names.every(([, , value]) => isText(value!))) return `attribute: ${tag}`;
    if (open.length === 0 && ++roots > 1) return `second root: ${tag}`;
    if (!isEmpty) open.push(name);
  }
  return roots === 1 && open.length === 0 ? null : `open: ${open.join(' ')}`;
}

const element = /^(\/?)([A-Za-z][\w:-]*)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)$/;

function isText(text: string): boolean {
  const isEscaped = !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text);
  return isEscaped && /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u.test(text);
}
