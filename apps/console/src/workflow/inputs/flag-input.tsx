interface FlagInputProps {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** Yes or no. */
export function FlagInput({ label, value, onChange }: FlagInputProps) {
  return (
    <div className="field">
      <label className="tick">
        <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
    </div>
  );
}
