import { Row, type RowsProps } from './row.js';

/** The criteria by which rounds of review score. */
export function CriterionRows(props: RowsProps) {
  return props.definition.rubric.map(({ points }, index) => (
    <Row key={index} {...props} at={{ list: 'rubric', index }}>
      <td className="number">{points}</td>
    </Row>
  ));
}
