import fc from 'fast-check';
import { type Diagram, diagram, small, statutory } from '@app/workflow';
import { isDrawable } from './is-drawable.js';
import { type Direction, type Layout, layOut } from './lay-out.js';

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const boxes = ({ nodes }: Layout): Area[] =>
  nodes.map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height }));
const labels = ({ edges }: Layout): Area[] =>
  edges.map(({ labelAt: { x, y }, width, height }) => ({
    ...{ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 },
  }));
/** Half a pixel is lost in rounding. */
const meet = (one: Area, other: Area): boolean =>
  one.left + 0.5 < other.right &&
  other.left + 0.5 < one.right &&
  one.top + 0.5 < other.bottom &&
  other.top + 0.5 < one.bottom;
const meeting = (areas: Area[]): Area[] =>
  areas.filter((area, index) => areas.slice(index + 1).some((other) => meet(area, other)));
const isInside = ({ width, height }: Layout, { left, right, top, bottom }: Area): boolean =>
  left >= 0 && top >= 0 && right <= width + 0.5 && bottom <= height + 0.5;
/** The room of each part of an arrow, from corner to corner. */
const partsOf = ({ edges }: Layout): (Area & { edge: number })[] =>
  edges.flatMap(({ points }, edge) =>
    points.slice(1).map((point, index) => {
      const [one, other] = [points[index]!, point];
      const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
      return { edge, left, right, top: Math.min(one.y, other.y), bottom: Math.max(one.y, other.y) };
    }),
  );
/** A line has no room of its own. */
const grown = <T extends Area>({ left, right, top, bottom, ...rest }: T) => ({
  ...{ ...rest, left: left - 0.4, right: right + 0.4, top: top - 0.4, bottom: bottom + 0.4 },
});
const expectOrder = (layout: Layout): void => {
  const [own, words] = [boxes(layout), labels(layout)];
  expect(meeting([...own, ...words])).toEqual([]);
  expect([...own, ...words].filter((area) => !isInside(layout, area))).toEqual([]);
  const thick = partsOf(layout).map(grown);
  const isCovered = (part: (typeof thick)[number]): boolean =>
    own.some((box) => meet(part, box)) ||
    words.some((label, edge) => edge !== part.edge && meet(part, label));
  expect(thick.filter(isCovered)).toEqual([]);
};

const directions: Direction[] = ['right', 'down'];

describe.each(directions)('a workflow that goes %s', (direction) => {
  it.each([statutory, small])(
    'has boxes and labels that do not overlap, and arrows around them',
    (workflow) => {
      const drawn = diagram(workflow);
      const layout = layOut(drawn, direction);
      expect(layout.nodes.map(({ code }) => code)).toEqual(workflow.states.map(({ code }) => code));
      expect(layout.edges.map(({ names }) => names)).toEqual(
        drawn.edges.filter(({ from, to }) => from !== to).map(({ names }) => names),
      );
      expectOrder(layout);
      expect(layOut(drawn, direction)).toEqual(layout);
    },
  );

  it('has arrows from box to box', () => {
    const layout = layOut(diagram(statutory), direction);
    const areas = new Map(layout.nodes.map(({ code }, index) => [code, boxes(layout)[index]!]));
    for (const { from, to, points } of layout.edges)
      for (const [code, { x, y }] of [[from, points[0]!] as const, [to, points.at(-1)!] as const]) {
        const point = { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
        expect(meet(point, areas.get(code)!)).toBe(true);
      }
  });

  it('has a place of its own for each end of an arrow, and the label upon the arrow', () => {
    const layout = layOut(diagram(statutory), direction);
    const ends = layout.edges.flatMap(({ points }) => [points[0]!, points.at(-1)!]);
    expect(new Set(ends.map(({ x, y }) => `${x} ${y}`)).size).toBe(ends.length);
    const parts = partsOf(layout);
    layout.edges.forEach(({ labelAt: { x, y } }, edge) => {
      const middle = { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
      expect(parts.some((part) => part.edge === edge && meet(middle, grown(part)))).toBe(true);
    });
  });

  it('writes what stays into its box', () => {
    const layout = layOut(diagram(small), direction);
    expect(layout.nodes[0]!.stays).toEqual({
      ko: ['↻ 담당 부서 지정', '↻ 담당 부서 지정 취소', '↻ 이송', '↻ 나라에 올리기'],
      en: ['↻ Assign department', '↻ Take the assignment', 'back', '↻ Transfer', '↻ Raise to the nation'],
    });
  });

  it('says which of several moves waits for a signature', () => {
    const { edges, nodes } = diagram(small);
    const draft = {
      title: small.title,
      nodes,
      edges: edges.map((edge) => ({ ...edge, signed: ['send_back'] })),
    };
    const edge = layOut(draft, direction).edges.find(({ names }) => names.includes('send_back'));
    expect(edge!.lines.ko).toEqual(['· 철회', '· 보낸 정부로 되돌림', '(결재)']);
  });

  it('is nothing but paper where there is no state', () => {
    const layout = layOut({ title: small.title, nodes: [], edges: [] }, direction);
    expect(layout).toMatchObject({ width: 48, height: 48, nodes: [], edges: [] });
  });
});

const codes = ['a', 'b', '__proto__', 'constructor', '10', '2', 'toString', 'h'];
const label = fc.string({ unit: 'grapheme', maxLength: 40 });
const bilingual = fc.record({ ko: label, en: label });
const anyDiagram: fc.Arbitrary<Diagram> = fc
  .record({
    title: bilingual,
    nodes: fc.subarray(codes, { minLength: 1 }).chain((some) =>
      fc.tuple(...some.map((code) => bilingual.map((text) => ({ code, label: text })))).map((nodes) =>
        nodes.map((node, index) => ({
          ...{ ...node, kind: 'open' as const, isInitial: index === 0, lanes: [] },
        })),
      ),
    ),
    edges: fc.uniqueArray(
      fc.record({
        ...{ from: fc.constantFrom(...codes), to: fc.constantFrom(...codes), labels: fc.array(bilingual) },
      }),
      { selector: ({ from, to }) => `${from} ${to}`, maxLength: 20 },
    ),
  })
  .map(({ title, nodes, edges }) => ({
    title,
    nodes,
    edges: edges
      .filter(({ from, to }) => [from, to].every((end) => nodes.some(({ code }) => code === end)))
      .map((edge) => ({
        ...{ ...edge, names: edge.labels.map((_, index) => `move-${index}`) },
        ...{ needsApproval: false, signed: [], by: [] },
      })),
  }));

describe('any diagram', () => {
  it('is placed without overlaps, whatever its states are called', () => {
    const check = (drawn: Diagram, direction: Direction): void => expectOrder(layOut(drawn, direction));
    fc.assert(fc.property(anyDiagram, fc.constantFrom(...directions), check), { numRuns: 150 });
  });
});

describe('what is drawn while somebody waits', () => {
  it('is as large as the statutory workflow twice over, and no hall of mirrors', () => {
    const drawn = diagram(statutory);
    expect(isDrawable({ ...drawn, edges: [...drawn.edges, ...drawn.edges] })).toBe(true);
    expect(isDrawable({ ...drawn, nodes: [drawn, drawn, drawn].flatMap(({ nodes }) => nodes) })).toBe(false);
    const everyWay = statutory.states.map(({ code }) => code);
    const transitions = everyWay.map((to) => ({
      ...statutory.transitions[0]!,
      name: to,
      from: everyWay,
      to,
    }));
    expect(isDrawable(diagram({ ...statutory, transitions }))).toBe(false);
  });
});
