import { useId } from 'react';
import { useText } from '../language/use-text.js';
import { FieldGroup } from '../move/field-group.js';
import type { Role } from './use-people.js';

const ROLES: Role[] = ['reviewer', 'lead', 'evaluator', 'approver', 'administrator', 'auditor', 'citizen'];

interface RoleTicksProps {
  value: Role[];
  onChange: (roles: Role[]) => void;
  error?: string;
}

/** Roles, each with a sentence on what it may do. */
export function RoleTicks({ value, onChange, error }: RoleTicksProps) {
  const { t } = useText();
  const id = useId();
  const turn = (role: Role) =>
    onChange(value.includes(role) ? value.filter((other) => other !== role) : [...value, role]);
  return (
    <FieldGroup label={t('people.roles')} hint={t('people.roles_hint')} error={error}>
      {ROLES.map((role) => (
        <div key={role} className="role-tick">
          <label className="tick">
            <input
              type="checkbox"
              checked={value.includes(role)}
              aria-invalid={error ? true : undefined}
              aria-describedby={`${id}-${role}`}
              onChange={() => turn(role)}
            />
            <span>{t(`people.role.${role}`)}</span>
          </label>
          <p id={`${id}-${role}`} className="hint">
            {t(`people.does.${role}`)}
          </p>
        </div>
      ))}
    </FieldGroup>
  );
}
