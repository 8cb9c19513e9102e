import { useReasons } from '../../catalogue/use-catalogue.js';
import { useText } from '../../language/use-text.js';
import { RowsInput } from '../inputs/rows-input.js';
import type { Asked, Transition } from '../model/definition.js';
import { FIELDS, hasGrounds } from '../model/names.js';
import type { FormProps } from './form-props.js';
import { PlainSelect } from '../inputs/plain-select.js';
import { useChoices } from './use-choices.js';
import { without } from './without.js';

/** What whoever makes the move fills in. */
export function AskedInput({ definition, element, errorOf, onChange }: FormProps<Transition>) {
  const { t } = useText();
  const choices = useChoices(definition).named(Object.keys(FIELDS), 'field');
  const kinds = [...new Set(useReasons().map(({ kind }) => kind as string))];
  const grounds = kinds.map((code) => ({
    code,
    name: t(`workflow.grounds.${code}`, { defaultValue: code }),
  }));
  const free = Object.keys(FIELDS).find((name) => !element.fields.some((field) => field.name === name));
  const named = (name: string): Asked => ({
    name,
    required: true,
    ...(hasGrounds(name) && { grounds: '' }),
  });
  return (
    <div data-part="fields">
      <RowsInput
        label={t('workflow.part.fields')}
        rows={element.fields}
        nameOf={({ name }) => t(`field.${name}`, { defaultValue: name })}
        next={free === undefined ? undefined : { name: free, required: true }}
        add={t('workflow.add.field')}
        isOrdered
        onChange={(fields) => onChange({ ...element, fields }, 'fields')}
        error={errorOf('fields')}
      >
        {(field, replace, index) => (
          <>
            <PlainSelect
              label={t('workflow.field_number', { number: index + 1 })}
              choices={choices}
              value={field.name}
              onChange={(name) => replace({ ...withoutEmptyGrounds(named(name)), required: field.required })}
            />
            {hasGrounds(field.name) && (
              <PlainSelect
                label={t('workflow.grounds_of', { name: t(`field.${field.name}`) })}
                choices={grounds}
                none={t('workflow.choose_grounds')}
                value={field.grounds ?? ''}
                onChange={(code) => replace(withoutEmptyGrounds({ ...field, grounds: code }))}
              />
            )}
            <label className="tick">
              <input
                type="checkbox"
                checked={field.required}
                onChange={() => replace({ ...field, required: !field.required })}
              />
              <span>{t('workflow.required')}</span>
            </label>
          </>
        )}
      </RowsInput>
    </div>
  );
}

const withoutEmptyGrounds = (field: Asked): Asked => (field.grounds ? field : without(field, 'grounds'));
