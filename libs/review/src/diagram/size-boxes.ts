import type { Bilingual, DiagramEdge, DiagramNode } from '@app/workflow';
import { lineHeight, type TextBlock, wrapText } from './wrap-text.js';

export type Language = keyof Bilingual;

/** Lines of text in both languages; the room that is kept holds either. */
export type Lines = Record<Language, string[]>;

export interface Box {
  width: number;
  height: number;
}

/** Font sizes and the space around a text, in pixels. */
export const sizes = { label: 14, stay: 11, move: 11, padding: 12, gap: 7 };
const widest = { label: 140, stay: 150, move: 124 };

const languages = ['ko', 'en'] as const;

/** What is added to the label of a transition that waits for a signature. */
const signed: Bilingual = { ko: '(결재)', en: '(to be signed)' };

/** A state with its label, and below it the transitions that stay here. */
export function sizeNode(
  node: DiagramNode,
  stays?: DiagramEdge,
): DiagramNode & Box & { lines: Lines; stays: Lines } {
  const labels = bothOf((language) => wrapText(node.label[language], widest.label, sizes.label));
  const below = bothOf((language) => wrapMoves(stays, language, '↻ ', widest.stay, sizes.stay));
  const [label, stay] = [roomFor(labels), roomFor(below)];
  return {
    ...node,
    width: Math.max(72, label.width, stay.width) + 2 * sizes.padding,
    height: label.height + stay.height + 2 * sizes.padding + (stay.height && 2 * sizes.gap),
    lines: linesOf(labels),
    stays: linesOf(below),
  };
}

/** An arrow with the labels of its transitions, one below the other. */
export function sizeEdge(edge: DiagramEdge): DiagramEdge & Box & { lines: Lines } {
  const labels = bothOf((language) =>
    wrapMoves(edge, language, edge.names.length > 1 ? '· ' : '', widest.move, sizes.move),
  );
  const room = roomFor(labels);
  return { ...edge, width: room.width + 8, height: room.height + 4, lines: linesOf(labels) };
}

type Blocks = Record<Language, TextBlock>;

function bothOf(wrap: (language: Language) => TextBlock): Blocks {
  return { ko: wrap('ko'), en: wrap('en') };
}

function wrapMoves(
  edge: DiagramEdge | undefined,
  language: Language,
  mark: string,
  width: number,
  fontSize: number,
): TextBlock {
  const blocks = (edge?.labels ?? []).map((label, index) => {
    const isSigned = edge?.signed.includes(edge.names[index]!);
    const text = `${mark}${label[language]}${isSigned ? ` ${signed[language]}` : ''}`;
    return wrapText(text, width, fontSize);
  });
  const lines = blocks.flatMap((block) => block.lines);
  return {
    lines,
    width: Math.max(0, ...blocks.map((block) => block.width)),
    height: Math.ceil(lines.length * lineHeight * fontSize),
  };
}

function roomFor(blocks: Blocks): Box {
  return {
    width: Math.max(...languages.map((language) => blocks[language].width)),
    height: Math.max(...languages.map((language) => blocks[language].height)),
  };
}

function linesOf({ ko, en }: Blocks): Lines {
  return { ko: ko.lines, en: en.lines };
}
