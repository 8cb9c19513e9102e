import { useText } from '../../language/use-text.js';
import { useDescribePeriod } from '../use-describe-period.js';
import { useLabel } from '../use-label.js';
import { Row, type RowsProps } from './row.js';

/** The clocks: how long each runs, by which counting, and where it starts. */
export function ClockRows(props: RowsProps) {
  const { t } = useText();
  const { definition } = props;
  const label = useLabel(definition);
  const describe = useDescribePeriod();
  return definition.clocks.map((rule, index) => (
    <Row key={index} {...props} at={{ list: 'clocks', index }}>
      <td>
        {describe(rule)}{' '}
        <span className="quiet">{t(`workflow.counting.${rule.counting}`, { defaultValue: '' })}</span>
      </td>
      <td className="wide-only quiet">{label.all('states', rule.starts) || '–'}</td>
    </Row>
  ));
}
