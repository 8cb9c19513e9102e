/** What the classifier reads. Either part may be missing; a text without words gets an answer nobody is sure of. */
export interface Text {
  title?: string | null;
  body?: string | null;
  /** What an embedding model made of it, if one was asked. */
  vector?: TextVector | null;
}

/** A vector of length one, and the name of the model it is from: those of others say nothing to a classifier. */
export interface TextVector {
  model: string;
  values: Float32Array;
}

/** A text somebody has decided about. */
export interface Example extends Text {
  label: string;
}
