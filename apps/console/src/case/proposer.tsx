import { useRef, useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
import { LineField } from '../move/line-field.js';
import { NewPaper } from '../paper/new-paper.js';
import { useReveal } from '../privacy/use-privacy.js';
import { useMay } from '../session/use-may.js';
import { type CaseForStaff, useIdea } from './use-case.js';

const PARTS = ['name', 'phone', 'email', 'postalAddress'] as const;

/** Who proposed it: seen for a reason only, which is recorded. Of what came on paper, a new paper too. */
export function Proposer({ found }: { found: CaseForStaff }) {
  const { t, say } = useText();
  const { data: idea } = useIdea(found.ideaId);
  const mayTake = useMay('papers.take');
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const reveal = useReveal(found.ideaId);
  const fault = faultsOf(reveal.error).get('reason');
  const close = () => {
    setIsOpen(false);
    reveal.reset();
    button.current?.focus();
  };
  const show = () => {
    setIsOpen(false);
    // The form goes with its button; what was asked for stands next to the heading.
    heading.current?.focus();
  };
  const look = () => {
    setIsMissing(!reason.trim());
    if (reason.trim()) reveal.mutate(reason, { onSuccess: show });
  };
  return (
    <section className="block" aria-labelledby="proposer">
      <h3 ref={heading} id="proposer" tabIndex={-1}>
        {t('proposer.title')}
      </h3>
      {idea && idea.channel !== 'online' && (
        <p>
          <span className="tag busy">{t('paper.title')}</span> {t(`paper.channel.${idea.channel}`)}
        </p>
      )}
      {reveal.data && (
        <dl className="facts">
          {PARTS.filter((part) => reveal.data[part]).map((part) => (
            <div key={part}>
              <dt>{t(`paper.field.person_${part}`)}</dt>
              <dd>{reveal.data[part]}</dd>
            </div>
          ))}
        </dl>
      )}
      {reveal.data?.isSealed && <p className="notice warning">{t('proposer.sealed')}</p>}
      {!reveal.data && (
        <>
          <p className="quiet">{t('proposer.recorded')}</p>
          <button
            ref={button}
            type="button"
            className="button small"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('proposer.see')}
          </button>
        </>
      )}
      {isOpen && (
        <InlineForm
          label={t('proposer.see')}
          error={!fault && reveal.error}
          isPending={reveal.isPending}
          onSubmit={look}
          onClose={close}
        >
          <LineField
            label={t('proposer.reason')}
            hint={t('proposer.reason_hint')}
            value={reason}
            onChange={setReason}
            error={isMissing ? t('field.required') : fault && say(fault)}
            isRequired
            isFirst
          />
        </InlineForm>
      )}
      {mayTake && idea && idea.channel !== 'online' && !idea.isErased && <NewPaper ideaId={found.ideaId} />}
    </section>
  );
}
