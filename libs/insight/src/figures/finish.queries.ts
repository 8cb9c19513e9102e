import type { Transaction } from '@app/platform';
import type { Definition } from '@app/workflow';
import type { Figure, FigureRow } from './figure.js';
import { firstOf, lastOf, SOURCE } from './tallies.queries.js';

/** The rows of a figure from the tallies that are kept. */
export function finishFigure(
  tx: Transaction,
  tenantId: string,
  { sql }: Figure,
  today: string,
  workflow: Definition,
): Promise<FigureRow[]> {
  return tx.query(`with recursive ${ASKED}, tallies as (${KEPT})${joined(sql)}`, [
    tenantId,
    today,
    workflowOf(workflow),
  ]);
}

/** The rows of a figure from the ideas themselves, whatever was kept. */
export function recountFigure(
  tx: Transaction,
  tenantId: string,
  { sql }: Figure,
  today: string,
  workflow: Definition,
  closed: string[],
): Promise<FigureRow[]> {
  // The counting has its own parameters: here they follow those of the figure.
  const counted = SOURCE.replaceAll('$4', '$6').replaceAll('$3', '$5').replaceAll('$2', '$4');
  return tx.query(`with recursive ${ASKED}, tallies as materialized (${counted})${joined(sql)}`, [
    ...[tenantId, today, workflowOf(workflow), closed],
    ...[firstOf('0000'), lastOf('ffff')],
  ]);
}

const ASKED = `asked as (select $2::date as today, $3::jsonb as workflow)`;
const KEPT = `select kind, key, n from insight.tallies where tenant_id = $1`;

/** A figure may begin with tables of its own. */
const joined = (sql: string): string => (sql.trimStart().startsWith(',') ? sql : ` ${sql}`);

const workflowOf = ({ states, clocks }: Definition): string => JSON.stringify({ states, clocks });
