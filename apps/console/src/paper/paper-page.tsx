import { useEffect, useState } from 'react';
import { useText } from '../language/use-text.js';
import { PaperForm } from './paper-form.js';
import { ReceiptPaper } from './receipt-paper.js';
import type { Receipt } from './use-paper.js';

/** 대리 접수: an idea told or written on paper is entered for its proposer, who gets a paper in return. */
export function PaperPage() {
  const { language, t } = useText();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  useEffect(() => {
    document.title = `${t('paper.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane paper">
      <div className="paper-page">
        <div className="screen-only">
          <h1>{t('paper.title')}</h1>
          <p className="quiet">{t('paper.lead')}</p>
        </div>
        {receipt ? (
          <ReceiptPaper receipt={receipt} onDone={() => setReceipt(null)} />
        ) : (
          <PaperForm onEntered={setReceipt} />
        )}
      </div>
    </main>
  );
}
