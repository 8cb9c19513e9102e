import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { dropDraft, findDraft, keepDraft, type Values } from './drafts.js';
import { faultIn, isEmpty, type Value } from './field-values.js';
import { changedTo, type Move, useMove } from './use-move.js';

interface MoveFormState {
  move: Move;
  seen: CaseForStaff;
  form: RefObject<HTMLFormElement | null>;
  /** It must be ticked that all was checked. */
  mustBeSure: boolean;
  onDone: (said: string) => Promise<void>;
}

/** What was filled in, what is wrong with it, and sending it. */
export function useMoveForm({ move, seen, form, mustBeSure, onDone }: MoveFormState) {
  const { t, say } = useText();
  const [values, setValues] = useState(() => findDraft<Values>(seen.ideaId, move.name) ?? {});
  const [isSure, setIsSure] = useState(false);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const request = useMove();
  const faults = faultsOf(request.error);
  const changed = changedTo(request.error);

  useEffect(() => {
    if (Object.keys(wrong).length > 0 || request.error)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"] button')?.focus();
  }, [wrong, request.error, form]);

  const set = (name: string, value: Value) => {
    const next = { ...values, [name]: value };
    setValues(next);
    keepDraft(seen.ideaId, move.name, next);
  };
  const errorOf = (name: string) => {
    if (wrong[name]) return t(wrong[name]);
    const fault = faults.get(`fields.${name}`);
    return fault && say(fault);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (request.isPending || request.isSuccess) return;
    const open = faultsBeforeSending(move, values);
    if (mustBeSure && !isSure) open.sure = 'move.sure_missing';
    setWrong(open);
    request.reset();
    if (Object.keys(open).length > 0) return;
    const done = async (isPrepared: boolean) => {
      dropDraft(seen.ideaId, move.name);
      const what = { label: say(move.label), title: seen.title };
      await onDone(t(isPrepared ? 'done.prepared' : 'done.moved', what));
    };
    request.mutate(
      { seen, move, values },
      { onSuccess: ({ awaitsApproval }) => void done(awaitsApproval && move.needsApproval) },
    );
  };
  return {
    values,
    set,
    errorOf,
    sure: { isSure, onChange: setIsSure, isMissing: 'sure' in wrong },
    isUnplaced: request.error && !changed && !move.fields.some(({ name }) => faults.has(`fields.${name}`)),
    request,
    submit,
  };
}

function faultsBeforeSending({ fields }: Move, values: Record<string, Value>): Record<string, string> {
  const found = fields.map(({ name, required }) => [
    name,
    required && isEmpty(values[name]) ? 'field.required' : faultIn(name, values[name]),
  ]);
  return Object.fromEntries(found.filter(([, fault]) => fault)) as Record<string, string>;
}
