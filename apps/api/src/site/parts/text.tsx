/** A text as it was written: paragraphs where a line was left empty, line ends kept. */
export function Text({ children }: { children: string }) {
  const paragraphs = children.split(/\n{2,}/);
  return (
    <div className="text">
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
