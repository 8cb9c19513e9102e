import { useSite } from '../site-context.js';
import type { Typed } from './read-form.js';

/** The fields in which people write at length: what nobody wants to write twice. */
const LONG = ['improvement', 'text', 'message', 'reason'];

/** What was written at length in a form; null where nothing was. */
export function keptOf(typed: Typed): string | null {
  return LONG.map((name) => typed[name]).find((text) => text !== undefined) ?? null;
}

/** What was written and has no form any more: there to be copied. */
export function KeptWords({ text }: { text: string }) {
  const { t } = useSite();
  return (
    <div className="field">
      <label htmlFor="kept">{t('form.kept')}</label>
      <p className="hint" id="kept-hint">
        {t('form.kept_hint')}
      </p>
      <textarea
        className="control"
        id="kept"
        rows={6}
        readOnly
        defaultValue={text}
        aria-describedby="kept-hint"
      />
    </div>
  );
}
