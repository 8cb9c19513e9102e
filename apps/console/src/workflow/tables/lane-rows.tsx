import { Row, type RowsProps } from './row.js';

/** The lanes; a case begins in the first. */
export function LaneRows(props: RowsProps) {
  return props.definition.lanes.map(({ code }, index) => (
    <Row key={index} {...props} at={{ list: 'lanes', index }}>
      <td className="quiet">{code}</td>
    </Row>
  ));
}
