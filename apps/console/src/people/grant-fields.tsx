import { useText } from '../language/use-text.js';
import { RoleTicks } from './role-ticks.js';
import { AgencyField } from '../move/agency-field.js';
import type { Role } from './use-people.js';

export interface Grants {
  roles: Role[];
  agencyCode: string;
}

interface GrantFieldsProps {
  value: Grants;
  onChange: (value: Grants) => void;
  /** What is wrong with a field, by its name. */
  errors: { roles?: string; agencyCode?: string };
}

/** Roles and the agency that goes with them. */
export function GrantFields({ value, onChange, errors }: GrantFieldsProps) {
  const { t } = useText();
  return (
    <>
      <RoleTicks
        value={value.roles}
        onChange={(roles) => onChange({ ...value, roles })}
        error={errors.roles}
      />
      <AgencyField
        label={t('people.agency')}
        value={value.agencyCode}
        onChange={(agencyCode) => onChange({ ...value, agencyCode })}
        presentCode={null}
        error={errors.agencyCode}
        isRequired={needsAgency(value)}
        isFirst={false}
      />
    </>
  );
}

export const needsAgency = ({ roles }: Pick<Grants, 'roles'>): boolean =>
  roles.some((role) => ['evaluator', 'reviewer', 'lead', 'approver'].includes(role));
