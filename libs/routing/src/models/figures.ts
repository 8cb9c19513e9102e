/** From this confidence on, so large a share of the answers, and so many of those right. */
export interface CurvePoint {
  from: number;
  share: number;
  accuracy: number;
}

/** How a model did on the latest decisions, which it had not seen. */
export interface Figures {
  heldBack: number;
  top1: number;
  top3: number;
  /** Beginning with the surest answers. */
  curve: CurvePoint[];
  /** What it was held against on the same decisions: what served, or (null) always naming the commonest agency. */
  against: { version: number | null; top1: number };
  /** What became of the vectors of the embedding model that was configured; null where none was. */
  vectors?: { model: string; outcome: VectorsOutcome } | null;
}

/** It learnt from them, they brought nothing, or some were not to be had. */
export type VectorsOutcome = 'used' | 'no_gain' | 'unavailable';
