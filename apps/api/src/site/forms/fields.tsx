import type { ReactNode } from 'react';
import { useSite } from '../site-context.js';
import { useField, useTyped } from './form-context.js';

interface FieldProps {
  /** The name of the DTO's field; its label is the phrase `field.<name>.label`. */
  name: string;
  label?: string;
  hint?: ReactNode;
  isOptional?: boolean;
}

interface TextProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'search' | 'date';
  inputMode?: 'decimal' | 'numeric' | 'tel';
  autoComplete?: string;
  maxLength?: number;
}

/** One line of text. */
export function TextField({ type = 'text', autoComplete, maxLength, inputMode, ...field }: TextProps) {
  const { id, value, described, isWrong } = useDescribed(field);
  return (
    <Field {...field}>
      <input
        className="control"
        id={id}
        name={field.name}
        type={type}
        defaultValue={type === 'password' ? undefined : value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        aria-describedby={described}
        aria-invalid={isWrong || undefined}
        aria-required={!field.isOptional || undefined}
      />
    </Field>
  );
}

/** A text of several lines. */
export function TextArea({ rows = 6, ...field }: FieldProps & { rows?: number }) {
  const { id, value, described, isWrong } = useDescribed(field);
  return (
    <Field {...field}>
      <textarea
        className="control"
        id={id}
        name={field.name}
        rows={rows}
        defaultValue={value}
        aria-describedby={described}
        aria-invalid={isWrong || undefined}
        aria-required={!field.isOptional || undefined}
      />
    </Field>
  );
}

export interface Choice {
  code: string;
  name: string;
  /** Choices of the same group stand together. */
  group?: string;
}

/** One of a list; or none, where that has a name. */
export function Select({ choices, none, ...field }: FieldProps & { choices: Choice[]; none?: string }) {
  const { id, value, described, isWrong } = useDescribed(field);
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return (
    <Field {...field}>
      <select
        className="control"
        id={id}
        name={field.name}
        defaultValue={value}
        aria-describedby={described}
        aria-invalid={isWrong || undefined}
      >
        {none !== undefined && <option value="">{none}</option>}
        {groups.map((group) => {
          const options = choices
            .filter((choice) => choice.group === group)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ));
          if (group === undefined) return options;
          return (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </Field>
  );
}

/** One of a few, all in view. The first carries the id that an error leads to. */
export function Radios({ choices, ...field }: FieldProps & { choices: Choice[] }) {
  const { t } = useSite();
  const { id, value, error } = useField(field.name);
  return (
    <fieldset
      className={error ? 'field radios is-wrong' : 'field radios'}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{field.label ?? t(`field.${field.name}.label`)}</legend>
      {error && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{t('form.error')}</span> {error}
        </p>
      )}
      {choices.map(({ code, name }, place) => (
        <div key={code} className="checkbox">
          <input
            id={place === 0 ? id : `${id}-${code}`}
            name={field.name}
            type="radio"
            value={code}
            defaultChecked={value === code}
          />
          <label htmlFor={place === 0 ? id : `${id}-${code}`}>{name}</label>
        </div>
      ))}
    </fieldset>
  );
}

/** A box to tick. */
export function Checkbox({ name, label, hint }: FieldProps) {
  const { id, value, described, isWrong } = useDescribed({ name, hint });
  const { error } = useField(name);
  const { t } = useSite();
  return (
    <div className={error ? 'field is-wrong' : 'field'}>
      {error && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{t('form.error')}</span> {error}
        </p>
      )}
      <div className="checkbox">
        <input
          id={id}
          name={name}
          type="checkbox"
          value="yes"
          defaultChecked={value !== ''}
          aria-describedby={described}
          aria-invalid={isWrong || undefined}
        />
        <label htmlFor={id}>{label ?? t(`field.${name}.label`)}</label>
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Several of a list; each is a box named after the field and its code. */
export function CheckboxGroup({
  choices,
  name,
  label,
  hint,
  isOptional,
}: FieldProps & { choices: Choice[] }) {
  const { t } = useSite();
  const { id, error } = useField(name);
  const { described } = useDescribed({ name, hint });
  const { typed } = useTyped();
  return (
    <fieldset
      className={error ? 'field choices is-wrong' : 'field choices'}
      id={id}
      tabIndex={-1}
      aria-describedby={described}
    >
      <legend>
        {label}
        {isOptional && <span className="quiet"> {t('form.optional')}</span>}
      </legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{t('form.error')}</span> {error}
        </p>
      )}
      {choices.map(({ code, name: said }) => (
        <div key={code} className="checkbox">
          <input
            id={`${id}-${code}`}
            name={`${name}.${code}`}
            type="checkbox"
            value="yes"
            defaultChecked={Boolean(typed[`${name}.${code}`])}
          />
          <label htmlFor={`${id}-${code}`}>{said}</label>
        </div>
      ))}
    </fieldset>
  );
}

function Field({ name, label, hint, isOptional, children }: FieldProps & { children: ReactNode }) {
  const { t } = useSite();
  const { id, error } = useField(name);
  return (
    <div className={error ? 'field is-wrong' : 'field'}>
      <label htmlFor={id}>
        {label ?? t(`field.${name.replaceAll('.', '_')}.label`)}
        {isOptional && <span className="quiet"> {t('form.optional')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{t('form.error')}</span> {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** The texts that belong to a control: its hint, then what is wrong. */
function useDescribed({ name, hint }: Pick<FieldProps, 'name' | 'hint'>) {
  const { id, value, error } = useField(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return { id, value, described, isWrong: error !== null };
}
