import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import type { Values } from '../move/drafts.js';
import { faultIn, isEmpty, sentAs, type Value } from '../move/field-values.js';
import type { QueueItem } from '../queue/use-queue.js';
import { chosenOf } from './chosen-of.js';
import { type BatchRequest, type Option, usePreview } from './use-batch.js';

/** What was filled in for a step, what is wrong with it, and the preview of what comes of it. */
export function useBatchForm(option: Option, items: QueueItem[]) {
  const { t, say } = useText();
  const [values, setValues] = useState<Values>({});
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const preview = usePreview();
  const faults = faultsOf(preview.error);
  const { fields } = option;
  // Nothing is done to a case, or a version of it, whose preview was not seen.
  const isOfThese = JSON.stringify(preview.variables?.cases) === JSON.stringify(chosenOf(items));
  const request = (): BatchRequest => {
    const filled = fields.filter(({ name }) => !isEmpty(values[name]));
    return {
      cases: chosenOf(items),
      transition: option.name,
      fields: Object.fromEntries(filled.map(({ name }) => [name, sentAs(name, values[name]!)])),
    };
  };
  return {
    values,
    set: (name: string, value: Value) => {
      setValues({ ...values, [name]: value });
      preview.reset();
    },
    errorOf: (name: string) => {
      if (wrong[name]) return t(wrong[name]);
      const fault = faults.get(`fields.${name}`);
      return fault && say(fault);
    },
    isUnplaced: preview.error !== null && !fields.some(({ name }) => faults.has(`fields.${name}`)),
    preview,
    forecasts: isOfThese ? preview.data : undefined,
    request,
    look: () => {
      const found = fields.map(({ name, required }) => [
        name,
        required && isEmpty(values[name]) ? 'field.required' : faultIn(name, values[name]),
      ]);
      const open = Object.fromEntries(found.filter(([, fault]) => fault)) as Record<string, string>;
      setWrong(open);
      if (Object.keys(open).length === 0) preview.mutate(request());
    },
  };
}
