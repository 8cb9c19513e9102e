import type { Definition, Element } from '../model/definition.js';
import type { Moment } from '../model/history.js';
import type { Selected } from '../model/selection.js';

/** What the form of every element is given. */
export interface FormProps<Kind extends Element> {
  definition: Definition;
  element: Kind;
  /** Its code stands in the version in use. */
  isFixed: boolean;
  /** Codes of the others in its list. */
  taken: string[];
  /** What the server found wrong with a part. */
  errorOf: (part: string) => string | false;
  onChange: (element: Kind, part: string) => void;
  onRename: (code: string) => void;
  onOpen: (selected: Selected) => void;
  /** Adds another element and opens it. */
  onAdd: (added: Partial<Moment>) => void;
}
