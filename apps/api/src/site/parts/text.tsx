/** A text as it was written: paragraphs where a line was left empty, line ends kept. `lang` where it is not the page’s. */
export function Text({ children, lang }: { children: string; lang?: string }) {
  const paragraphs = children.split(/\n{2,}/);
  return (
    <div className="text" lang={lang}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
