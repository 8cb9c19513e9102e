import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A workflow as it was kept before clocks and lanes were data. */
interface Former {
  initial: string;
  clock?: { months?: number; days?: number };
  states: { code: string; clock?: 'runs' | 'stopped' | 'ended' }[];
  transitions: {
    name: string;
    fields: { name: string }[];
    conditions: { name: string; params?: object }[];
    effects: string[];
    roles: string[];
    isPublic: boolean;
  }[];
}

const DECISION = { ko: '결정 기한', en: 'Decision' };
const GROUNDS: Record<string, string> = {
  request_supplement: 'supplement',
  close_unsupplemented: 'supplement',
  decline: 'non_adoption',
  transfer: 'transfer',
};

/**
 * Brings stored workflows and open cases to the present form: the one rule of a workflow becomes its clock
 * `decision`, and the two columns of a case become a running clock.
 */
export class ConvertWorkflows1762000005200 implements MigrationInterface {
  name = 'ConvertWorkflows1762000005200';

  async up(runner: QueryRunner): Promise<void> {
    const rows: { tenant_id: string; code: string; version: number; definition: Former }[] =
      await runner.query(`select tenant_id, code, version, definition from review.workflows`);
    for (const { tenant_id, code, version, definition } of rows)
      await runner.query(
        `update review.workflows set definition = $4 where tenant_id = $1 and code = $2 and version = $3`,
        [tenant_id, code, version, JSON.stringify(converted(definition))],
      );
    await runner.query(`
      update review.cases c set state_since = coalesce(
        (select max(a.occurred_at) from review.acts a
         where a.tenant_id = c.tenant_id and a.idea_id = c.idea_id and a.from_state is distinct from a.to_state),
        c.opened_at)`);
    await runner.query(`
      insert into review.clocks (tenant_id, id, idea_id, code, started_at, due_at, stops, ended_at, breached_at)
      select tenant_id, gen_random_uuid(), idea_id, 'decision', opened_at,
        (due_on + 1)::timestamp at time zone 'Asia/Seoul',
        case when clock_stopped_on is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
          'from', to_char(clock_stopped_on::timestamp at time zone 'Asia/Seoul' at time zone 'UTC',
            'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'to', null)) end,
        case when is_settled then coalesce(decided_at, opened_at) end,
        case when is_settled and decided_at > (due_on + 1)::timestamp at time zone 'Asia/Seoul'
          then (due_on + 1)::timestamp at time zone 'Asia/Seoul' end
      from review.cases where due_on is not null`);
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'review.clock', id, due_at from review.clocks
      where ended_at is null and not jsonb_path_exists(stops, '$[*] ? (@.to == null)')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const rows: { tenant_id: string; code: string; version: number; definition: object }[] =
      await runner.query(`select tenant_id, code, version, definition from review.workflows`);
    for (const { tenant_id, code, version, definition } of rows)
      await runner.query(
        `update review.workflows set definition = $4 where tenant_id = $1 and code = $2 and version = $3`,
        [tenant_id, code, version, JSON.stringify(reverted(definition as Present))],
      );
    await runner.query(`delete from ledger.due where kind = 'review.clock'`);
    await runner.query(`delete from review.clocks`);
  }
}

function converted(former: Former): object {
  const { clock = {}, states, transitions, ...rest } = former;
  const within = (what: string) => states.filter((state) => state.clock === what).map(({ code }) => code);
  return {
    ...rest,
    lanes: [{ code: 'ordinary', label: { ko: '일반', en: 'Ordinary' } }],
    states: states.map(({ clock: _clock, ...state }) => state),
    transitions: transitions.map((move) => ({
      ...move,
      conditions: move.conditions.map((condition) =>
        condition.name === 'promised_within_years'
          ? { ...condition, params: { ...condition.params, clock: 'decision' } }
          : condition,
      ),
      effects: effectsOf(move),
      fields: move.fields.map((field) =>
        field.name === 'reason' && GROUNDS[move.name] ? { ...field, grounds: GROUNDS[move.name] } : field,
      ),
    })),
    clocks: [
      {
        code: 'decision',
        label: DECISION,
        counting: 'civil',
        period: { months: clock.months, days: clock.days },
        party: 'agency',
        starts: [former.initial],
        stands: within('stopped'),
        ends: within('ended'),
        isPublic: true,
      },
    ],
  };
}

/** A promise is an effect of its own now, and so is telling the proposer, which every public step did. */
function effectsOf({ effects, fields, roles, isPublic }: Former['transitions'][number]): string[] {
  const promises = fields.some(({ name }) => name === 'promisedOn');
  const tells = isPublic && !roles.includes('citizen-owner');
  return [
    ...effects.filter((effect) => effect !== 'notify_citizen'),
    ...(promises ? ['promise'] : []),
    ...(tells ? ['notify_citizen'] : []),
  ];
}

interface Present extends Omit<Former, 'clock'> {
  lanes: unknown;
  clocks: { period?: object; stands: string[]; ends: string[] }[];
}

function reverted({ lanes: _lanes, clocks, states, ...rest }: Present): object {
  const decision = clocks[0] ?? { stands: [], ends: [] };
  return {
    ...rest,
    clock: { ...decision.period, from: 'opened' },
    states: states.map((state) => ({
      ...state,
      clock: decision.stands.includes(state.code)
        ? 'stopped'
        : decision.ends.includes(state.code)
          ? 'ended'
          : 'runs',
    })),
  };
}
