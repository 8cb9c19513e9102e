import type { Drawings, FigureView } from '@app/insight';
import type { DrawnFigure } from './parts/figure-section.js';

/** A figure with its drawings for wide and narrow pages. */
export async function drawFigure(
  drawings: Drawings,
  figure: FigureView,
  language: 'ko' | 'en',
): Promise<DrawnFigure> {
  return {
    ...figure,
    wide: await drawings.draw(figure, language, 'wide'),
    narrow: await drawings.draw(figure, language, 'narrow'),
  };
}
