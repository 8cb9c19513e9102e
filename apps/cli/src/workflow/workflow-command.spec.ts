import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Definition, diagram, small, statutory, type Transition } from '@app/workflow';
import { layOut } from '@app/review';
import { findXmlFault } from '../../../../libs/review/src/diagram/find-xml-fault.js';
import { run } from '../program.js';

let folder: string;
let written: { out: string; err: string };

const workflow = (...words: string[]): Promise<number> => {
  written = { out: '', err: '' };
  return run(['node', 'madang', 'workflow', ...words]);
};
const fileOf = (content: unknown): string => {
  const file = join(folder, 'draft.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madang-workflow-'));
});

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written.out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((written.err += String(text))));
});

afterEach(() => jest.restoreAllMocks());

afterAll(() => rmSync(folder, { recursive: true }));

describe('workflow print', () => {
  it.each([statutory, small])('gives JSON that validate finds no fault in', async (definition) => {
    const name = definition === small ? 'small' : 'statutory';
    expect(await workflow('print', name)).toBe(0);
    const printed = written.out;
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(definition)));
    expect(await workflow('validate', fileOf(`\uFEFF${printed}`))).toBe(0);
    expect(written).toEqual({ out: '잘못이 없습니다. / no fault\n', err: '' });
  });

  it('knows no other name', async () => {
    expect(await workflow('print', 'constructor')).toBe(2);
    expect(written.err).toContain('statutory, small');
  });
});

describe('workflow validate', () => {
  it.each(['statutory', 'small'])('finds no fault in %s', async (name) => {
    expect(await workflow('validate', name)).toBe(0);
    expect(written.out).toContain('no fault');
  });

  const withMove = (name: string, change: Partial<Transition>): Definition => ({
    ...small,
    transitions: small.transitions.map((move) => (move.name === name ? { ...move, ...change } : move)),
  });
  const withClock = (change: object): Definition => ({
    ...small,
    clocks: [{ ...small.clocks[0]!, ...change }, small.clocks[1]!],
  });
  const lost = { ...small.states[1]!, code: 'lost' };

  it.each<[string, unknown, string]>([
    ['a name outside the lists', withMove('adopt', { roles: ['mayor' as 'lead'] }), 'unknown_role'],
    ['a state that is not there', withMove('adopt', { to: 'nowhere' }), 'unknown_to'],
    ['no beginning', { ...small, initial: 'nowhere' }, 'unknown_initial'],
    ['a state nobody reaches', { ...small, states: [...small.states, lost] }, 'unreachable_state'],
    ['a state nobody leaves', withMove('start_review', { to: 'received' }), 'unreachable_state'],
    [
      'a move that is there twice',
      { ...small, transitions: [...small.transitions, small.transitions[0]] },
      'duplicate_transition',
    ],
    ['a label without words', withMove('adopt', { label: { ko: ' ', en: 'Adopt' } }), 'label_missing'],
    ['an answer nobody is asked for', withMove('decline', { fields: [] }), 'field_not_asked'],
    ['a clock with two lengths', withClock({ given: 'promisedOn' }), 'bad_clock_rule'],
    ['a clock that never starts', withClock({ starts: [] }), 'no_starts'],
    ['a way out of the end', withMove('withdraw', { from: ['received', 'done'] }), 'final_has_way_out'],
    ['a part that is missing', { ...small, lanes: undefined }, 'bad_shape'],
    ['another kind of file', [1, 2, 3], 'bad_shape'],
  ])('names %s', async (_, draft, code) => {
    expect(await workflow('validate', fileOf(draft))).toBe(1);
    const lines = written.out.trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^\S+: .*[가-힣].* \/ .+ \(workflow\.\w+\)$/);
    expect(lines.some((line) => line.endsWith(`(workflow.${code})`))).toBe(true);
    expect(written.out).not.toContain('no fault');
  });

  it.each(['validate', 'diagram'])('and %s end with 2 where there is nothing to read', async (command) => {
    expect(await workflow(command, join(folder, 'nowhere.json'))).toBe(2);
    expect(written.err).toContain('The file cannot be read. ENOENT');
    expect(await workflow(command, folder)).toBe(2);
    expect(written.err).toContain('EISDIR');
    expect(await workflow(command, fileOf('{"code": '))).toBe(2);
    expect(written.err).toContain('This is no JSON.');
    expect(written.out).toBe('');
    expect(await workflow(command)).toBe(2);
  });
});

describe('workflow diagram', () => {
  it.each([statutory, small])(
    'draws what ships, in both languages, without overlapping boxes',
    async (definition) => {
      const name = definition === small ? 'small' : 'statutory';
      for (const language of ['ko', 'en'] as const) {
        expect(await workflow('diagram', name, '--language', language)).toBe(0);
        expect(findXmlFault(written.out)).toBeNull();
        expect(written.out).toContain(`>${definition.title[language]}</title>`);
      }
      const { nodes } = layOut(diagram(definition));
      const overlaps = nodes.filter((node, index) =>
        nodes
          .slice(index + 1)
          .some(
            (other) =>
              node.x < other.x + other.width &&
              other.x < node.x + node.width &&
              node.y < other.y + other.height &&
              other.y < node.y + node.height,
          ),
      );
      expect(overlaps).toEqual([]);
    },
  );

  it('speaks Korean, and writes into a file where one is named', async () => {
    const file = join(folder, 'small.svg');
    expect(await workflow('diagram', fileOf(small), '--out', file)).toBe(0);
    expect(written).toEqual({ out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toContain('>국민제안 간편 처리</title>');
  });

  it('says why where there is nothing to draw, or nowhere to write', async () => {
    expect(await workflow('diagram', fileOf({ ...small, initial: 'nowhere' }))).toBe(1);
    expect(written.out).toBe('');
    expect(written.err).toContain('(workflow.unknown_initial)');
    expect(await workflow('diagram', 'small', '--out', join(folder, 'none', 'small.svg'))).toBe(1);
    expect(written.err).toContain('[workflow.not_written]');
    expect(await workflow('diagram', 'small', '--language', 'fr')).toBe(2);
  });
});
