/** What the classifier reads. Either part may be missing; a text without words gets an answer nobody is sure of. */
export interface Text {
  title?: string | null;
  body?: string | null;
}

/** A text somebody has decided about. */
export interface Example extends Text {
  label: string;
}
