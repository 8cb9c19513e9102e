/** Turns texts into vectors that lie near each other where the texts mean alike, whatever their words. */
export interface EmbeddingModel {
  /** What its vectors are kept under: vectors of two models cannot be compared. */
  readonly name: string;
  /**
   * One vector of length one for each text, in their order, all of the same dimension. Rejects when the model cannot be
   * reached in time, or does not answer with that.
   */
  embed(texts: string[]): Promise<Float32Array[]>;
}
