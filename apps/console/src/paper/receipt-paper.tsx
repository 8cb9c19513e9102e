import { useEffect, useRef } from 'react';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { QrCode } from './qr-code.js';
import type { Receipt } from './use-paper.js';

interface ReceiptPaperProps {
  receipt: Receipt;
  onDone: () => void;
}

/** 접수증: what the person takes home. The code is on this page and nowhere else. */
export function ReceiptPaper({ receipt: { idea, code, address }, onDone }: ReceiptPaperProps) {
  const { language, t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const received = idea.receivedOn ?? idea.submittedAt.slice(0, 10);
  return (
    <section className="receipt" aria-labelledby="receipt">
      <p className="notice warning screen-only">{t('paper.print_now')}</p>
      <div className="receipt-paper">
        <h2 id="receipt" ref={heading} tabIndex={-1}>
          {t('paper.receipt')}
        </h2>
        <p className="receipt-title" lang={idea.language}>
          {idea.title}
        </p>
        <div className="receipt-columns">
          <dl className="facts">
            <div>
              <dt>{t('paper.number')}</dt>
              <dd className="receipt-digits">{idea.trackingNumber}</dd>
            </div>
            <div>
              <dt>{t('paper.code')}</dt>
              <dd className="receipt-digits">{code}</dd>
            </div>
            <div>
              <dt>{t('paper.field.receivedOn')}</dt>
              <dd>{formatDay(received, language)}</dd>
            </div>
            {idea.dueOn && (
              <div>
                <dt>{t('paper.due')}</dt>
                <dd>{formatDay(idea.dueOn, language)}</dd>
              </div>
            )}
          </dl>
          <QrCode value={address} title={t('paper.qr')} />
        </div>
        <p>{t('paper.how')}</p>
        <p className="receipt-address">{address}</p>
      </div>
      <p className="row screen-only">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {t('paper.print')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('paper.done')}
        </button>
      </p>
    </section>
  );
}
