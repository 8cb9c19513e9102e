import type { Schemas } from '@app/client';
import { useState } from 'react';
import { useText } from '../language/use-text.js';
import { Confirmation } from '../move/confirmation.js';
import { InlineForm } from '../move/inline-form.js';
import { WordsField } from '../move/words-field.js';

interface CampaignFormProps {
  campaign: Schemas['CampaignView'];
  error: Error | null;
  isPending: boolean;
  onMerge: (message: string) => void;
  onClose: () => void;
}

/** Before near-copies are merged: into which, how the votes will count, who is told, and what. */
export function CampaignForm({ campaign, error, isPending, onMerge, onClose }: CampaignFormProps) {
  const { t } = useText();
  const [message, setMessage] = useState('');
  const [isSure, setIsSure] = useState(false);
  const [wasSent, setWasSent] = useState(false);
  const { first, members, supportsAfter, supportersTold } = campaign;
  const count = members.filter(({ wouldJoin }) => wouldJoin).length;
  const submit = () => {
    setWasSent(true);
    if (message.trim() && isSure) onMerge(message.trim());
  };
  return (
    <InlineForm
      label={t('campaign.merge', { count })}
      {...{ error, isPending, onClose }}
      isDangerous
      onSubmit={submit}
    >
      <dl className="field-list merge-preview">
        <div className="long">
          <dt>{t('campaign.first')}</dt>
          <dd>
            {first!.title} ({first!.trackingNumber})
          </dd>
        </div>
        <div>
          <dt>{t('merge.supports')}</dt>
          <dd>{t('merge.supports_change', { before: first!.supports, after: supportsAfter })}</dd>
        </div>
        <div>
          <dt>{t('merge.told')}</dt>
          <dd>{t('campaign.told_whom', { count, supporters: supportersTold })}</dd>
        </div>
      </dl>
      <WordsField
        label={t('field.message')}
        hint={t('field.message_hint')}
        rows={3}
        value={message}
        onChange={setMessage}
        error={wasSent && !message.trim() && t('field.required')}
        isRequired
        isFirst
      />
      <Confirmation
        isSure={isSure}
        onChange={setIsSure}
        isMissing={wasSent && !isSure}
        text={t('merge.sure')}
      />
    </InlineForm>
  );
}
