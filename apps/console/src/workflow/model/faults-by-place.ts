import type { Bilingual, Definition } from './definition.js';
import { type FaultPlace, readPlace } from './read-place.js';
import { isSame, type Selected } from './selection.js';

/** A fault, and where to mend it. */
export interface PlacedFault extends Bilingual, FaultPlace {
  code: string;
}

/** Every fault with its place read. */
export function placeFaults(
  faults: (Bilingual & { code: string; place: string })[],
  definition: Definition,
): PlacedFault[] {
  return faults.map(({ place, ...fault }) => ({ ...fault, ...readPlace(place, definition) }));
}

/** The faults of one element, or of the workflow as a whole. */
export function faultsAt(faults: PlacedFault[], at: Selected): PlacedFault[] {
  return faults.filter(({ selected }) => isSame(selected, at));
}
