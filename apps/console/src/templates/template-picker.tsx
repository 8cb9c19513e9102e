import { useId, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useFilledTemplates } from './use-templates.js';

interface TemplatePickerProps {
  ideaId: string;
  /** Takes the text, with the facts of the case in it. */
  onInsert: (text: string) => void;
}

/** What an answer may begin with: each template as it would stand there. */
export function TemplatePicker({ ideaId, onInsert }: TemplatePickerProps) {
  const { t } = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="template-picker">
      <button
        type="button"
        className="quiet-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('template.insert')}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Choices
            ideaId={ideaId}
            onInsert={(text) => {
              onInsert(text);
              setOpen(false);
            }}
          />
        )}
      </div>
    </div>
  );
}

function Choices({ ideaId, onInsert }: TemplatePickerProps) {
  const { t } = useText();
  const { data, error, refetch } = useFilledTemplates(ideaId);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <p role="status">{t('wait')}</p>;
  if (data.items.length === 0) return <p className="quiet">{t('template.none_here')}</p>;
  return (
    <ul className="template-choices">
      {data.items.map(({ id, name, text, missing }) => (
        <li key={id}>
          <p>
            <strong>{name}</strong>{' '}
            <button type="button" className="button small" onClick={() => onInsert(text)}>
              {t('template.insert_this')}
              <span className="unseen"> {name}</span>
            </button>
          </p>
          <p className="words">{text}</p>
          {missing.length > 0 && (
            <p className="error">
              {t('template.missing', {
                names: missing.map((one) => t(`template.variable.${one}`)).join(', '),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
