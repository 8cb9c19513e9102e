import { readFileSync } from 'node:fs';
import { readReference } from '@app/catalogue';
import { isStorable } from '@app/platform';
import { MOST_KEYWORDS } from '@app/routing';
import {
  AGENCY_CODE,
  type AgencyLine,
  type Column,
  type LineFault,
  type RawLine,
  type Standing,
} from './agency-line.js';
import { isInCircle } from './is-in-circle.js';
import { readLines } from './read-lines.js';

const MOST_CHARACTERS: Partial<Record<Column, number>> = {
  ...{ nameKo: 100, nameEn: 100, legalBasis: 200, contact: 200 },
};
const MOST_IN_A_CELL = 1_000;
const KEYWORD_LENGTH = { min: 2, max: 40 };
const YES = ['yes', 'y', 'true', '1', '예'];
const NO = ['', 'no', 'n', 'false', '0', '아니요'];
/** 지방자치법 §125: a local government sets up its departments by ordinance. */
const LEGAL_BASIS = '지방자치법 제125조';

const NOTHING: Standing = { codes: [], parents: [], hasCoordinator: false, topics: [] };

/**
 * Reads a list of agencies, to found a tenant with or to add to one that has `standing`; gives them only where no
 * line is at fault.
 */
export function readAgencies(
  bytes: Uint8Array,
  standing = NOTHING,
): { agencies: AgencyLine[]; faults: LineFault[] } {
  const { lines, faults } = readLines(bytes);
  if (faults.length === 0 && lines.length === 0)
    faults.push({ line: 1, column: null, ko: '기관이 하나도 없습니다.', en: 'There is no agency.' });
  faults.push(...lines.flatMap((line) => faultsOfLine(line)), ...faultsAmong(lines, standing));
  faults.push(...lines.flatMap((line) => faultsBeside(line, standing)));
  faults.sort((one, other) => one.line - other.line);
  return { agencies: faults.length ? [] : lines.map(agencyOf), faults };
}

/** The eight departments that a local government begins with where it lists none of its own. */
export function defaultAgencies(): AgencyLine[] {
  return readAgencies(readFileSync(new URL('./default-agencies.csv', import.meta.url))).agencies;
}

function faultsOfLine({ line, cells }: RawLine): LineFault[] {
  const faults: LineFault[] = [];
  const blame = (column: Column, ko: string, en: string) => faults.push({ line, column, ko, en });
  if (!AGENCY_CODE.test(cells.code))
    blame(
      'code',
      '소문자와 숫자, -, _ 로 40자까지 적어 주세요.',
      'Lower-case letters, digits, - and _, 40 at most.',
    );
  if (!cells.nameKo) blame('nameKo', '이름이 비어 있습니다.', 'The name is empty.');
  for (const [column, text] of Object.entries(cells) as [Column, string][]) {
    const most = MOST_CHARACTERS[column] ?? MOST_IN_A_CELL;
    if (text.length > most) blame(column, `${most}자까지 적을 수 있습니다.`, `At most ${most} characters.`);
    if (!isStorable(text)) blame(column, '저장할 수 없는 글자가 있습니다.', 'A character cannot be stored.');
  }
  if (![...YES, ...NO].includes(cells.coordinator.toLowerCase()))
    blame('coordinator', 'yes 또는 빈칸으로 적어 주세요.', 'Write yes, or leave it empty.');
  for (const topic of listOf(cells.topics))
    if (!topics().has(topic)) blame('topics', `없는 주제입니다: ${topic}`, `There is no topic ${topic}.`);
  const words = listOf(cells.keywords);
  if (new Set(words).size > MOST_KEYWORDS)
    blame('keywords', `낱말은 ${MOST_KEYWORDS}개까지 적을 수 있습니다.`, `At most ${MOST_KEYWORDS} words.`);
  for (const word of words)
    if (word.length < KEYWORD_LENGTH.min || word.length > KEYWORD_LENGTH.max)
      blame('keywords', `낱말은 2–40자입니다: ${word}`, `A word has 2 to 40 characters: ${word}`);
  return faults;
}

/** What only shows where lines are held against each other. */
function faultsAmong(lines: RawLine[], standing: Standing): LineFault[] {
  const faults: LineFault[] = [];
  const seen = { code: new Map<string, number>(), topics: new Map<string, number>() };
  const words = new Map<string, number>();
  const once = (line: number, column: Column, value: string, before: Map<string, number>) => {
    const first = before.get(value);
    if (first === undefined) before.set(value, line);
    else
      faults.push({
        line,
        column,
        ko: `${first}번째 줄에 이미 있습니다: ${value}`,
        en: `Line ${first} has it already: ${value}`,
      });
  };
  const parents = new Map(lines.map(({ cells }) => [cells.code, cells.parent]));
  for (const { line, cells } of lines) {
    once(line, 'code', cells.code, seen.code);
    for (const topic of new Set(listOf(cells.topics))) once(line, 'topics', topic, seen.topics);
    for (const word of new Set(listOf(cells.keywords))) once(line, 'keywords', word.toLowerCase(), words);
    if (!cells.parent) continue;
    if (!parents.has(cells.parent) && !standing.parents.includes(cells.parent))
      faults.push({
        line,
        column: 'parent',
        ko: `목록에 없는 기관입니다: ${cells.parent}`,
        en: `No agency of this list: ${cells.parent}`,
      });
    else if (isInCircle(cells.code, parents))
      faults.push({ line, column: 'parent', ko: '상위 기관이 돌고 돕니다.', en: 'Parents go in a circle.' });
  }
  const coordinators = lines.filter(({ cells }) => isYes(cells.coordinator));
  for (const { line } of coordinators.slice(1))
    faults.push({
      line,
      column: 'coordinator',
      ko: '조정하는 기관은 하나입니다.',
      en: 'Only one agency coordinates.',
    });
  return faults;
}

/** What clashes with an agency or a rule that stands already. */
function faultsBeside({ line, cells }: RawLine, standing: Standing): LineFault[] {
  const faults: LineFault[] = [];
  const blame = (column: Column, ko: string, en: string) => faults.push({ line, column, ko, en });
  if (standing.codes.includes(cells.code))
    blame('code', `이미 있는 기관입니다: ${cells.code}`, `There is an agency ${cells.code} already.`);
  if (isYes(cells.coordinator) && standing.hasCoordinator)
    blame('coordinator', '조정하는 기관이 이미 있습니다.', 'There is one that coordinates already.');
  for (const topic of listOf(cells.topics))
    if (standing.topics.includes(topic))
      blame('topics', `배정 규칙이 이미 있는 주제입니다: ${topic}`, `A rule has the topic ${topic} already.`);
  return faults;
}

const agencyOf = ({ cells }: RawLine): AgencyLine => ({
  code: cells.code,
  nameKo: cells.nameKo,
  nameEn: cells.nameEn || cells.nameKo,
  parentCode: cells.parent || null,
  competenceKo: cells.competenceKo,
  competenceEn: cells.competenceEn,
  legalBasis: cells.legalBasis || LEGAL_BASIS,
  contact: cells.contact,
  isCoordinator: isYes(cells.coordinator),
  topicCodes: [...new Set(listOf(cells.topics))],
  keywords: [...new Set(listOf(cells.keywords))],
});

const isYes = (text: string): boolean => YES.includes(text.toLowerCase());

const listOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.normalize('NFC').trim())
    .filter(Boolean);

let topicCodes: Set<string> | undefined;
const topics = (): Set<string> => (topicCodes ??= new Set(readReference('topics').map(({ code }) => code)));
