import { useId, useRef } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { AgencyField } from '../move/agency-field.js';
import { LineField } from '../move/line-field.js';
import { WordsField } from '../move/words-field.js';
import { TicksInput } from '../workflow/inputs/ticks-input.js';
import { RuleChanged } from './rule-changed.js';
import { TrialResult } from './trial-result.js';
import { CODED, useConditions } from './use-conditions.js';
import { useRuleForm } from './use-rule-form.js';
import type { Rule } from './use-rules.js';

interface RuleFormProps {
  rule: Rule | null;
  onReload: (rule: Rule) => void;
  onSaved: (rule: Rule) => void;
  onClose: () => void;
}

/** A rule is written, tried on past ideas, and saved. A new one is saved switched off. */
export function RuleForm({ rule, onReload, onSaved, onClose }: RuleFormProps) {
  const { t } = useText();
  const id = useId();
  const ref = useRef<HTMLFormElement>(null);
  const choices = useConditions();
  const form = useRuleForm({ rule, form: ref, onSaved });
  const { draft, set, errorOf, trial } = form;
  return (
    <form
      ref={ref}
      className="form inline-form"
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <h2 id={id}>{t(rule ? 'rule.edit_title' : 'rule.add')}</h2>
      <p className="quiet">{t(rule ? 'rule.edit_advice' : 'rule.add_advice')}</p>
      {form.changed ? (
        <RuleChanged now={form.changed} onReload={onReload} onOverwrite={form.saveOver} />
      ) : (
        form.error && <Problem error={form.error} />
      )}
      <LineField
        label={t('rule.note')}
        hint={t('rule.note_hint')}
        value={draft.note}
        onChange={(note) => set({ note })}
        error={errorOf('note')}
        isRequired
        isFirst
      />
      <fieldset className="field rule-conditions">
        <legend>{t('rule.conditions')}</legend>
        <p className="hint">{t('rule.conditions_hint')}</p>
        {errorOf('conditions') && (
          <p className="error" role="alert" tabIndex={-1}>
            {errorOf('conditions')}
          </p>
        )}
        <WordsField
          label={t('rule.keywords')}
          hint={t('rule.keywords_hint')}
          rows={3}
          value={form.keywords}
          onChange={form.setKeywords}
          error={errorOf('keywords')}
          isRequired={false}
          isFirst={false}
        />
        {CODED.map((kind) => (
          <TicksInput
            key={kind}
            label={t(`rule.${kind}`)}
            choices={choices[kind]}
            value={draft[kind]}
            onChange={(codes) => set({ [kind]: codes })}
            error={errorOf(kind)}
            isRequired={false}
          />
        ))}
      </fieldset>
      <AgencyField
        label={t('rule.agency')}
        value={draft.agencyCode}
        onChange={(agencyCode) => set({ agencyCode })}
        presentCode={null}
        error={errorOf('agencyCode')}
        isRequired
        isFirst={false}
      />
      <p className="row">
        <button type="button" className="button" aria-disabled={trial.isPending} onClick={form.try}>
          {t(trial.isPending ? 'rule.trying' : 'rule.try')}
        </button>
        <button type="submit" className="button primary" aria-disabled={form.isSaving}>
          {form.isSaving ? t('wait') : t(rule ? 'rule.save' : 'rule.save_off')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
      {trial.data && <TrialResult trial={trial.data} />}
    </form>
  );
}
