import { createContext, useContext } from 'react';
import type { Answer } from '@app/platform';
import { useSite } from '../site-context.js';
import type { Typed } from './read-form.js';

interface FormState {
  typed: Typed;
  /** Why the form was not accepted; null the first time it is shown. */
  answer: Answer | null;
}

const FormContext = createContext<FormState>({ typed: {}, answer: null });

export const FormProvider = FormContext.Provider;

/** What a field needs: the id of its control, what was typed, and what is wrong with that. */
export function useField(name: string): { id: string; value: string; error: string | null } {
  const { language } = useSite();
  const { typed, answer } = useContext(FormContext);
  const fault = answer?.faults.find(({ field }) => field === name);
  return { id: idOf(name), value: typed[name] ?? '', error: fault ? fault[language] : null };
}

/** All that was typed. */
export const useTyped = (): FormState => useContext(FormContext);

/** The id of a field's control; error summaries link to it. */
export const idOf = (field: string): string => `field-${field.replaceAll('.', '-')}`;
