/** What every input of a move is given. */
export interface InputProps<Held> {
  label: string;
  hint?: string;
  value: Held;
  onChange: (value: Held) => void;
  error?: string | false;
  isRequired: boolean;
  /** Takes the focus when the form opens. */
  isFirst: boolean;
}
