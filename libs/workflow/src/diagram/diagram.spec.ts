import fc from 'fast-check';
import type { Definition } from '../definition/definition.js';
import { small } from '../shipped/small.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { diagram } from './diagram.js';

describe('the diagram of a workflow', () => {
  it('has a box for each state', () => {
    expect(diagram(small).nodes.map(({ code, isInitial }) => [code, isInitial])).toEqual([
      ['received', true],
      ['under_review', false],
      ['sent_on', false],
      ['adopted', false],
      ['done', false],
      ['not_adopted', false],
      ['re_examination', false],
      ['reopened', false],
      ['upheld', false],
      ['archived', false],
      ['closed', false],
    ]);
  });

  it('joins the transitions between the same two states', () => {
    const edge = diagram(small).edges.find(({ from, to }) => from === 'under_review' && to === 'closed');
    expect(edge).toEqual({
      names: ['withdraw', 'send_back'],
      labels: [
        { ko: '철회', en: 'Withdraw' },
        { ko: '보낸 정부로 되돌림', en: 'Send back' },
      ],
      from: 'under_review',
      to: 'closed',
      needsApproval: false,
      signed: [],
      by: ['citizen-owner', 'reviewer', 'lead', 'administrator'],
    });
  });

  it('turns a transition that stays into a loop', () => {
    const loops = diagram(small).edges.filter(({ from, to }) => from === to);
    expect(loops.map(({ from, names }) => [from, names])).toEqual([
      ['received', ['route', 'unroute', 'transfer', 'raise']],
      ['adopted', ['report_slip', 'raise', 'recommend_elsewhere']],
      ['under_review', ['raise']],
    ]);
  });

  it('says which transitions wait for a signature', () => {
    const moves = small.transitions.map((move) => ({ ...move, approvers: ['lead' as const] }));
    const draft = {
      ...small,
      transitions: moves.map((move, index) => (move.name === 'send_back' ? move : small.transitions[index]!)),
    };
    const signed = diagram(draft).edges.filter(({ needsApproval }) => needsApproval);
    expect(signed.map((edge) => [edge.names, edge.signed])).toEqual([
      [['withdraw', 'send_back'], ['send_back']],
      [['withdraw', 'send_back'], ['send_back']],
    ]);
  });

  it('knows in which lanes a case can come to a state', () => {
    const lanes = new Map(diagram(statutory).nodes.map((node) => [node.code, node.lanes]));
    expect(lanes.get('received')).toEqual(['ordinary']);
    expect(lanes.get('council_docket')).toEqual(['fast_track']);
    expect(lanes.get('under_review')).toEqual(['ordinary']);
    expect(lanes.get('petition_answered')).toEqual(['petition']);
    expect(lanes.get('completed')).toEqual(['ordinary', 'fast_track']);
  });

  it('is drawn of a draft with faults too', () => {
    const lost = { ...small.states[1]!, code: 'lost' };
    const draft: Definition = {
      ...small,
      lanes: [],
      states: [...small.states, lost, { ...small.states[0]!, kind: 'final' }],
      transitions: [...small.transitions, { ...small.transitions[1]!, name: 'go', to: 'nowhere' }],
    };
    const { nodes, edges } = diagram(draft);
    expect(nodes.map(({ code, kind, lanes }) => [code, kind, lanes])).toEqual(
      [...small.states, lost].map(({ code, kind }) => [code, kind, []]),
    );
    expect(edges).toEqual(diagram(small).edges);
  });

  it('has every transition from every state once, and at most one arrow from one state to another', () => {
    const part = fc.shuffledSubarray(statutory.transitions);
    const check = (transitions: Definition['transitions']): void => {
      const { edges } = diagram({ ...statutory, transitions });
      const drawn = edges.flatMap(({ names, from, to }) => names.map((name) => `${name} ${from} ${to}`));
      const merge = transitions.find(({ effects }) => effects.includes('merge'));
      const written = transitions.flatMap(({ name, from, to, effects }) => {
        if (merge && effects.includes('unmerge'))
          return merge.from.map((back) => `${name} ${from[0]} ${back}`);
        return from.map((state) => `${name} ${state} ${to ?? state}`);
      });
      expect(drawn.toSorted()).toEqual(written.toSorted());
      expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length);
    };
    fc.assert(fc.property(part, check));
  });
});
