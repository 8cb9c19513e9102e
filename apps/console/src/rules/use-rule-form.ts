import { type RefObject, useEffect, useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { readKeywords } from './read-keywords.js';
import { changedRule, draftOf, type Rule, type RuleDraft, useSaveRule, useTrial } from './use-rules.js';

const NOTHING: RuleDraft = {
  topics: [],
  keywords: [],
  regions: [],
  calls: [],
  agencyCode: '',
  note: '',
  isActive: false,
};
const NEEDED = ['agencyCode', 'note'] as const;

interface RuleFormState {
  /** The rule as it was when the form was opened or last loaded; null for a new one. */
  rule: Rule | null;
  form: RefObject<HTMLFormElement | null>;
  onSaved: (rule: Rule) => void;
}

/** What was filled in, what is wrong with it, trying it and saving it. */
export function useRuleForm({ rule, form, onSaved }: RuleFormState) {
  const { t, say } = useText();
  const [draft, setDraft] = useState(() => (rule ? draftOf(rule) : NOTHING));
  const [keywords, setKeywords] = useState(() => draft.keywords.join('\n'));
  const [missing, setMissing] = useState<string[]>([]);
  const save = useSaveRule();
  const trial = useTrial();
  const error = save.error ?? trial.error;
  const faults = faultsOf(error);
  useEffect(() => {
    if (missing.length > 0 || error)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [missing, error, form]);
  const filled: RuleDraft = { ...draft, note: draft.note.trim(), keywords: readKeywords(keywords) };
  const isComplete = () => {
    save.reset();
    const open = NEEDED.filter((name) => !filled[name]);
    setMissing(open);
    return open.length === 0;
  };
  const saveOver = (seen: Rule | null) =>
    save.mutate({ seen, draft: filled }, { onSuccess: (saved) => onSaved(saved) });
  return {
    draft,
    keywords,
    setKeywords,
    set: (change: Partial<RuleDraft>) => setDraft({ ...draft, ...change }),
    errorOf: (name: string) => {
      if (missing.includes(name)) return t('field.required');
      const fault = faults.get(name) ?? faults.get(`draft.${name}`);
      return fault && say(fault);
    },
    changed: changedRule(save.error),
    error: faults.size === 0 ? error : null,
    isSaving: save.isPending,
    trial,
    try: () => {
      if (trial.isPending || !isComplete()) return;
      // What is off changes nothing: a trial asks what it would do when it is on.
      trial.mutate({ draft: { ...filled, isActive: true, ...(rule && { code: rule.code }) } });
    },
    save: () => {
      if (save.isPending) return;
      trial.reset();
      if (isComplete()) saveOver(rule);
    },
    saveOver,
  };
}
