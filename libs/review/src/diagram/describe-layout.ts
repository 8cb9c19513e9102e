import type { Layout, PlacedEdge } from './lay-out.js';
import type { Language } from './size-boxes.js';
import { roleNames } from './words.js';

/** The whole drawing in sentences, for whoever hears it. */
export function describeLayout(layout: Layout, language: Language): string {
  const { nodes, edges } = layout;
  const moves = new Set([...edges, ...nodes].flatMap((part) => ('names' in part ? part.names : [])));
  const counts = {
    ko: `상태 ${nodes.length}개, 상태를 바꾸는 처리 ${moves.size}개.`,
    en: `${nodes.length} states and ${moves.size} moves that lead from one to another.`,
  };
  const first = nodes.filter(({ isInitial }) => isInitial).map(({ label }) => label[language]);
  const begin = { ko: `처음 상태: ${first.join(', ')}.`, en: `It begins with: ${first.join(', ')}.` };
  const ways = edges.map((edge) => `${describeArrow(edge, layout, language)}.`);
  const stays = nodes
    .filter((node) => node.stays[language].length > 0)
    .map((node) => `${node.label[language]} ${node.stays[language].join(' ')}.`);
  return [counts[language], begin[language], ...ways, ...stays].join(' ');
}

/** From where to where an arrow leads, by which moves, and who may make them. */
export function describeArrow(edge: PlacedEdge, { nodes }: Layout, language: Language): string {
  const nameOf = (code: string): string => nodes.find((node) => node.code === code)?.label[language] ?? code;
  const by = edge.by.map((role) => (Object.hasOwn(roleNames, role) ? roleNames[role][language] : role));
  return `${nameOf(edge.from)} → ${nameOf(edge.to)}: ${edge.lines[language].join(' ')} (${by.join(', ')})`;
}
