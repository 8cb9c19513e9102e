import { useState } from 'react';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
import { LineField } from '../move/line-field.js';
import { tell } from '../status/status.js';
import { GrantFields, type Grants } from './grant-fields.js';
import { missingIn, readFaults } from './read-faults.js';
import { useInvite } from './use-people.js';

/** Asks somebody by mail to work here. */
export function InviteForm({ onClose }: { onClose: () => void }) {
  const { t, say } = useText();
  const [email, setEmail] = useState('');
  const [grants, setGrants] = useState<Grants>({ roles: ['reviewer'], agencyCode: '' });
  const [missing, setMissing] = useState<{ email?: string; roles?: string; agencyCode?: string }>({});
  const invite = useInvite();
  const errors = { ...readFaults(invite.error, say), ...missing };
  const submit = () => {
    invite.reset();
    const required = t('field.required');
    const found = { ...missingIn(grants, required), ...(!email.trim() && { email: required }) };
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const { roles, agencyCode } = grants;
    invite.mutate(
      { email: email.trim(), roles, ...(agencyCode && { agencyCode }) },
      {
        onSuccess: () => {
          tell(t('people.invited', { email: email.trim() }));
          onClose();
        },
      },
    );
  };
  return (
    <InlineForm
      label={t('people.invite')}
      submit={t('people.send_invitation')}
      error={Object.keys(errors).length === 0 && invite.error}
      isPending={invite.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <LineField
        label={t('people.email')}
        hint={t('people.email_hint')}
        value={email}
        onChange={setEmail}
        error={errors.email}
        isRequired
        isFirst
      />
      <GrantFields value={grants} onChange={setGrants} errors={errors} />
    </InlineForm>
  );
}
