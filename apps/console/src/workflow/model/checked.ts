import type { PlacedFault } from './faults-by-place.js';
import type { Layout } from './layout.js';

/** What the server said of the draft. */
export interface Checked {
  faults: PlacedFault[];
  layout: Layout | null;
  /** Whether it was said of the draft as it is now. */
  isCurrent: boolean;
  error: Error | null;
}
