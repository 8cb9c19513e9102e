import type { Bilingual } from './definition.js';

export interface Point {
  x: number;
  y: number;
}

type Lines = Record<'ko' | 'en', string[]>;

/** A box; `x` and `y` are its upper left corner. */
export interface PlacedNode extends Point {
  code: string;
  label: Bilingual;
  kind: string;
  isInitial: boolean;
  lanes: string[];
  width: number;
  height: number;
  lines: Lines;
  /** The transitions that stay here. */
  stays: Lines;
}

/** An arrow: all transitions from one state to another. `labelAt` is the middle of its label. */
export interface PlacedEdge {
  names: string[];
  labels: Bilingual[];
  from: string;
  to: string;
  by: string[];
  points: Point[];
  labelAt: Point;
  width: number;
  height: number;
  lines: Lines;
}

/** Where the server places boxes and arrows. */
export interface Layout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}
