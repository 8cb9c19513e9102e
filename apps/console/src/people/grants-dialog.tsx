import { useState } from 'react';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
import { InlineForm } from '../move/inline-form.js';
import { tell } from '../status/status.js';
import { GrantFields, type Grants } from './grant-fields.js';
import { missingIn, readFaults } from './read-faults.js';
import { type Person, type Role, useGrant } from './use-people.js';

/** Other roles or another agency for somebody. */
export function GrantsDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t, say } = useText();
  const { id, name, email } = person;
  const [grants, setGrants] = useState<Grants>({
    roles: person.roles as Role[],
    agencyCode: person.agencyCode ?? '',
  });
  const [missing, setMissing] = useState<{ roles?: string; agencyCode?: string }>({});
  const grant = useGrant(id);
  const errors = { ...readFaults(grant.error, say), ...missing };
  const submit = () => {
    grant.reset();
    const found = missingIn(grants, t('field.required'));
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const { roles, agencyCode } = grants;
    grant.mutate(
      { roles, ...(agencyCode && { agencyCode }) },
      {
        onSuccess: () => {
          tell(t('people.granted', { name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('people.act.grant')} onClose={onClose}>
      <p>
        <strong>{name}</strong> {email}
      </p>
      <p className="quiet">{t('people.grant_advice')}</p>
      <InlineForm
        label={t('people.act.grant')}
        submit={t('people.save')}
        error={Object.keys(errors).length === 0 && grant.error}
        isPending={grant.isPending}
        onSubmit={submit}
        onClose={onClose}
      >
        <GrantFields value={grants} onChange={setGrants} errors={errors} />
      </InlineForm>
    </Dialog>
  );
}
