import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useNames } from '../catalogue/use-names.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { useUndoing } from '../status/use-undoing.js';
import { TemplateForm } from './template-form.js';
import { type Template, useRemoveTemplate, useSaveTemplate, useTemplates } from './use-templates.js';

/** The texts that answers begin with, kept for the whole tenant or one agency. */
export function TemplatesPage() {
  const { language, t } = useText();
  const { data, error, refetch } = useTemplates();
  // As it stood when it was opened: what is being written outlasts what a colleague changes meanwhile.
  const [open, setOpen] = useState<Template | 'new' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { mutateAsync: save } = useSaveTemplate();
  const tellUndoing = useUndoing();
  const sayRemoved = ({ name, text, agencyCode }: Template) => {
    const putBack = () => tellUndoing(save({ name, text, ...(agencyCode && { agency: agencyCode }) }));
    tell(t('template.removed', { name }), putBack);
    heading.current?.focus();
  };
  useEffect(() => {
    document.title = `${t('template.title')} | ${t('console')}`;
  }, [language, t]);
  const close = () => {
    setOpen(null);
    heading.current?.focus();
  };
  const reload = async (id: string) => {
    const { data: now } = await refetch();
    const found = now?.items.find((one) => one.id === id);
    if (found) setOpen(found);
    else close();
  };
  return (
    <main id="main" tabIndex={-1} className="pane templates">
      <div className="templates-page">
        <h1 ref={heading} tabIndex={-1}>
          {t('template.title')}
        </h1>
        <p className="quiet">{t('template.lead')}</p>
        {open !== 'new' && (
          <p>
            <button type="button" className="button primary" onClick={() => setOpen('new')}>
              {t('template.add')}
            </button>
          </p>
        )}
        {open === 'new' && <TemplateForm template={null} onReload={() => {}} onClose={close} />}
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {!data && !error && <p className="empty">{t('wait')}</p>}
        {data?.items.length === 0 && open !== 'new' && <p className="empty">{t('template.none')}</p>}
        <ul className="template-list">
          {data?.items.map((template) =>
            open !== 'new' && open?.id === template.id ? (
              <li key={template.id}>
                <TemplateForm
                  key={open.version}
                  template={open}
                  onReload={() => void reload(open.id)}
                  onClose={close}
                />
              </li>
            ) : (
              <TemplateLine
                key={template.id}
                template={template}
                onChange={() => setOpen(template)}
                onRemoved={() => sayRemoved(template)}
              />
            ),
          )}
        </ul>
      </div>
    </main>
  );
}

interface TemplateLineProps {
  template: Template;
  onChange: () => void;
  onRemoved: () => void;
}

/** One template. What is removed can be put back, so nothing is asked. */
function TemplateLine({ template, onChange, onRemoved }: TemplateLineProps) {
  const { t } = useText();
  const names = useNames();
  const { name, text, agencyCode } = template;
  const remove = useRemoveTemplate();
  return (
    <li>
      <h2>{name}</h2>
      <p className="quiet">{agencyCode ? names.agency(agencyCode) : t('template.every_agency')}</p>
      <p className="words">{text}</p>
      {remove.error && <Problem error={remove.error} />}
      <p className="row">
        <button type="button" className="button small" onClick={onChange}>
          {t('template.change')}
          <span className="unseen"> {name}</span>
        </button>
        <button
          type="button"
          className="button small"
          aria-disabled={remove.isPending}
          onClick={() => remove.isPending || remove.mutate(template, { onSuccess: onRemoved })}
        >
          {t('template.remove')}
          <span className="unseen"> {name}</span>
        </button>
      </p>
    </li>
  );
}
