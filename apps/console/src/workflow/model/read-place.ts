import type { Definition } from './definition.js';
import { isList, placeOf, type Selected } from './selection.js';

/** Where a fault is: what to open, and which part of it; an empty part stands for the whole of it. */
export interface FaultPlace {
  selected: Selected;
  part: string;
}

/**
 * Reads the place of a fault: `states.adopted.label`, `title`, or of a wrong shape the path in the data, such as
 * `$.transitions[3].label.ko`.
 */
export function readPlace(place: string, definition: Definition): FaultPlace {
  const inData = /^\$\.(\w+)\[(\d+)\](?:\.(\w+))?/.exec(place);
  if (inData && isList(inData[1]!))
    return { selected: { list: inData[1], index: Number(inData[2]) }, part: inData[3] ?? '' };
  const [list = '', code, part = ''] = place.replace(/^\$\.?/, '').split('.');
  const selected = isList(list) && code !== undefined ? placeOf(definition, list, code) : null;
  return selected ? { selected, part } : { selected: { list: 'whole' }, part: list };
}
