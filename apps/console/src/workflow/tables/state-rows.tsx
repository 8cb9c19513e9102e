import { useText } from '../../language/use-text.js';
import { useLabel } from '../use-label.js';
import { Row, type RowsProps } from './row.js';

/** The states: what kind each is, and what may be done in it. */
export function StateRows(props: RowsProps) {
  const { t } = useText();
  const { definition } = props;
  const label = useLabel(definition);
  return definition.states.map(({ code, kind, isPublic }, index) => {
    const leaving = definition.transitions.filter(({ from }) => from.includes(code)).map(({ name }) => name);
    return (
      <Row key={index} {...props} at={{ list: 'states', index }}>
        <td>
          {t(`workflow.kind.${kind}`, { defaultValue: kind })}
          {code === definition.initial && (
            <>
              {' '}
              <span className="tag">{t('workflow.part.initial')}</span>
            </>
          )}
          {!isPublic && <span className="quiet"> {t('workflow.not_public')}</span>}
        </td>
        <td className="wide-only quiet">{label.all('transitions', leaving) || '–'}</td>
      </Row>
    );
  });
}
