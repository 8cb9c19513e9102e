import { detectLanguage } from '@app/intake';

/**
 * A text as somebody wrote it: paragraphs where a line was left empty, line ends kept. Read aloud in `lang`, or in the
 * language it seems to be.
 */
export function Text({ children, lang = detectLanguage(children) }: { children: string; lang?: string }) {
  const paragraphs = children.split(/\n{2,}/);
  return (
    <div className="text" lang={lang}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
