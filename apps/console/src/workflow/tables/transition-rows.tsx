import { useText } from '../../language/use-text.js';
import { useLabel } from '../use-label.js';
import { Row, type RowsProps } from './row.js';

/** The transitions: from where to where, and who makes them. */
export function TransitionRows(props: RowsProps) {
  const { t } = useText();
  const { definition } = props;
  const label = useLabel(definition);
  return definition.transitions.map(({ from, to, roles, approvers = [] }, index) => (
    <Row key={index} {...props} at={{ list: 'transitions', index }}>
      <td>
        {label.all('states', from) || '–'} <span aria-hidden="true">→</span>
        <span className="unseen">{t('workflow.leads_to')}</span>{' '}
        {to === null ? t('workflow.stays') : label.of('states', to)}
      </td>
      <td className="wide-only quiet">
        {roles.map((role) => t(`workflow.role.${role}`, { defaultValue: role })).join(', ')}
        {approvers.length > 0 && ` · ${t('workflow.signed')}`}
      </td>
    </Row>
  ));
}
