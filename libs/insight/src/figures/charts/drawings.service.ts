import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FigureView } from '../figure-view.dto.js';
import type { ChartLanguage, ChartSize } from './chart.js';
import { drawChart } from './draw-chart.js';

/** Those of a few dozen tenants; each is some ten thousand characters. */
const MOST_KEPT = 1_000;

/** Draws figures, each once while its rows stay as they are. */
@Injectable()
export class Drawings {
  private readonly kept = new Map<string, string | null>();

  /** The figure as SVG; null for one that has no drawing, or where there is nothing to draw. */
  async draw(
    { code, rows }: Pick<FigureView, 'code' | 'rows'>,
    language: ChartLanguage,
    size: ChartSize,
  ): Promise<string | null> {
    const shape = JSON.stringify([code, rows, language, size]);
    const key = createHash('sha256').update(shape).digest('base64url');
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const drawing = await drawChart(code, rows, language, size);
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT) this.kept.delete(oldest!);
    this.kept.set(key, drawing);
    return drawing;
  }
}
