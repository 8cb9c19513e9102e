import { stateKinds } from '@app/workflow';
import { drawArrow, type Walker } from './draw-arrow.js';
import { drawFrame } from './draw-box.js';
import { escapeXml } from './escape-xml.js';
import type { Language } from './size-boxes.js';
import { words } from './words.js';

const cell = { width: 196, height: 30 };
const walkers: Walker[] = ['officials', 'proposer', 'system'];

export interface Legend {
  svg: string;
  height: number;
}

/** What the borders and dashes mean, in as many columns as the width has room for; begins at `x`, `y`. */
export function drawLegend(x: number, y: number, width: number, language: Language): Legend {
  const columns = Math.max(1, Math.floor(width / cell.width));
  const samples = [
    { draw: (at: Place) => drawFrame({ ...at, ...sample, kind: 'open' }, true), word: words.initial },
    ...stateKinds.map((kind) => ({
      draw: (at: Place) => drawFrame({ ...at, ...sample, kind }, false),
      word: words[kind],
    })),
    ...walkers.map((walker) => ({ draw: (at: Place) => drawSampleArrow(walker, at), word: words[walker] })),
    { draw: () => '', word: words.stay },
  ];
  const drawn = samples.map(({ draw, word }, index) => {
    const at = { x: x + (index % columns) * cell.width, y: y + Math.floor(index / columns) * cell.height };
    const isSample = draw(at) !== '';
    const left = at.x + (isSample ? sample.width + 8 : 0);
    return `${draw(at)}<text x="${left}" y="${at.y + 14}" font-size="12" fill="#333333">${escapeXml(word[language])}</text>`;
  });
  return { svg: drawn.join(''), height: Math.ceil(samples.length / columns) * cell.height };
}

interface Place {
  x: number;
  y: number;
}

const sample = { width: 34, height: 20 };

function drawSampleArrow(walker: Walker, { x, y }: Place): string {
  const middle = y + sample.height / 2;
  const points = [
    { x, y: middle },
    { x: x + sample.width, y: middle },
  ];
  const by = { officials: 'reviewer', proposer: 'citizen-owner', system: 'system' } as const;
  return drawArrow({ points, by: [by[walker]] }, 'right');
}
