import type { Definition } from '../definition/definition.js';
import { type Role, roles } from '../definition/names.js';
import { small } from '../shipped/small.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { aCase, anEndedPeriod, anInput, filled } from './a-case.js';
import { smallMoves, statutoryMoves } from './decreed-moves.js';
import { allowed } from './list-allowed.js';
import type { Input, Snapshot } from './snapshot.js';
import { transition } from './transition.js';

const tables = [
  ['statutory', statutory, statutoryMoves],
  ['small', small, smallMoves],
] as const;

/** A case in this state, of which every fact allows this move. */
function caseFor(name: string, state: string): Snapshot {
  // The one move that nobody of the agency that decided may make.
  if (name === 'attach_opinion') return aCase({ state, facts: { isOwnAgency: false, isInTriage: false } });
  // The proposer may point to a policy until the day on which the case may be archived.
  if (name === 'archive') return aCase({ state, clocks: [anEndedPeriod('retention')] });
  if (name === 'admit_to_fast_track') return aCase({ state, facts: { isInTriage: false } });
  if (name === 'refuse_again') return aCase({ state, facts: { refusals: 1 } });
  return aCase({ state });
}

function fire(definition: Definition, name: string, state: string, input: Partial<Input> = {}) {
  return transition(definition, caseFor(name, state), name, anInput(input));
}

describe.each(tables)('%s', (_, definition, decreed) => {
  const states = [...new Set([...Object.values(decreed).flatMap(({ from }) => Object.keys(from))])];
  const known = definition.states.map(({ code }) => code);
  const moves = Object.entries(decreed);
  const startOf = (name: string): string => Object.keys(decreed[name]!.from)[0]!;
  const everywhere = moves.flatMap(([name, { from }]) =>
    known.map((state) => [state, name, from[state] ?? null] as const),
  );

  it('knows the moves of the table and no other', () => {
    expect(definition.transitions.map(({ name }) => name).sort()).toEqual(Object.keys(decreed).sort());
    expect(states.filter((state) => !known.includes(state))).toEqual([]);
  });

  it.each(everywhere)('%s: %s → %s', (state, name, to) => {
    const outcome = fire(definition, name, state);
    if (to === null) expect(outcome).toMatchObject({ ok: false, code: 'workflow.not_from_here' });
    else expect(outcome).toMatchObject({ ok: true, state: to });
  });

  it.each(everywhere)('%s: lists %s exactly when it may be fired, → %s', (state, name, to) => {
    const listed = allowed(definition, caseFor(name, state), anInput()).find((move) => move.name === name);
    expect(listed?.to ?? null).toBe(to);
  });

  it.each(moves.flatMap(([name, { by }]) => roles.map((role) => [name, role, by.includes(role)] as const)))(
    '%s by %s: %s',
    (name, role, mayFire) => {
      const outcome = fire(definition, name, startOf(name), { roles: [role] });
      if (mayFire) expect(outcome.ok).toBe(true);
      else expect(outcome).toMatchObject({ ok: false, code: 'workflow.role_not_allowed' });
    },
  );

  it.each(moves.map(([name]) => name))('%s: by nobody without a role', (name) => {
    expect(fire(definition, name, startOf(name), { roles: [] })).toMatchObject({
      code: 'workflow.role_not_allowed',
    });
  });

  const fields = Object.keys(filled);
  it.each(
    moves.flatMap(([name, { needs = [] }]) =>
      fields.map((field) => [name, field, needs.some((needed) => needed === field)] as const),
    ),
  )('%s without %s, needed: %s', (name, field, isNeeded) => {
    const outcome = fire(definition, name, startOf(name), { fields: { ...filled, [field]: undefined } });
    if (isNeeded) expect(outcome).toMatchObject({ ok: false, code: 'workflow.field_required', field });
    else expect(outcome.ok).toBe(true);
  });

  it.each(moves.map(([name, { follows = [] }]) => [name, follows] as const))(
    '%s brings %j',
    (name, follows) => {
      expect(fire(definition, name, startOf(name))).toMatchObject({ ok: true, effects: follows });
    },
  );

  it.each(moves.map(([name, { signed = false }]) => [name, signed] as const))(
    '%s waits for a signature: %s',
    (name, isSigned) => {
      expect(fire(definition, name, startOf(name))).toMatchObject({ awaits: isSigned ? ['lead'] : null });
      const buttons = allowed(definition, caseFor(name, startOf(name)), anInput());
      expect(buttons.find((button) => button.name === name)?.needsApproval).toBe(isSigned);
    },
  );

  it.each(moves.map(([name, { enters }]) => [name, enters] as const))(
    '%s leads into lane %s',
    (name, enters) => {
      expect(fire(definition, name, startOf(name))).toMatchObject({ lane: enters ?? 'fast_track' });
    },
  );
});

describe('a signature', () => {
  const sign = (by: Role[], isSigned = true) =>
    fire(statutory, 'adopt', 'under_review', { roles: by, isSigned });

  it('is given by those who may sign, and nobody else', () => {
    // The definition names leads alone, and an approver signs wherever a lead does.
    for (const role of ['lead', 'approver'] as const)
      expect(sign([role])).toMatchObject({ ok: true, state: 'adopted', awaits: null });
    for (const role of roles.filter((role) => role !== 'lead' && role !== 'approver'))
      expect(sign([role])).toMatchObject({ ok: false, code: 'workflow.role_not_allowed' });
  });

  it('lets somebody prepare what they may not sign', () => {
    expect(sign(['reviewer'], false)).toMatchObject({ ok: true, awaits: ['lead'] });
  });

  it('is not asked of a move that needs none, and changes nothing there', () => {
    const outcome = fire(statutory, 'withdraw', 'received', { roles: ['citizen-owner'], isSigned: true });
    expect(outcome).toMatchObject({ ok: true, awaits: null });
  });

  it('does not make good what is wrong with the move', () => {
    const fields = { ...filled, promisedOn: '2026-11-23' };
    const outcome = fire(statutory, 'adopt', 'under_review', { roles: ['lead'], isSigned: true, fields });
    expect(outcome).toMatchObject({ code: 'workflow.condition_failed', condition: 'promised_in_future' });
  });
});

describe('a button', () => {
  it('carries what it needs', () => {
    const buttons = allowed(small, aCase({ state: 'under_review' }), anInput({ roles: ['reviewer'] }));
    expect(buttons.map(({ name }) => name)).toEqual([
      'transfer',
      'adopt',
      'decline',
      'send',
      'send_back',
      'raise',
    ]);
    expect(buttons[1]).toEqual({
      name: 'adopt',
      label: { ko: '채택', en: 'Adopt' },
      tone: 'primary',
      fields: ['reply', 'promisedOn', 'owner'].map((name) => ({ name, required: true })),
      to: 'adopted',
      needsApproval: false,
      effects: ['publish_reply', 'promise', 'notify_citizen'],
    });
  });

  it('is not there for a reviewer of another agency', () => {
    const facts = { isOwnAgency: false, isInTriage: false, isSentHere: false };
    const elsewhere = aCase({ state: 'under_review', facts });
    expect(allowed(statutory, elsewhere, anInput({ roles: ['reviewer'] }))).toEqual([]);
  });
});
