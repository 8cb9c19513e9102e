import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import { type Column, COLUMNS, type LineFault, type RawLine } from './agency-line.js';

const MOST_LINES = 200;

/**
 * Splits a CSV file into lines by the names in its first one. UTF-8, with or without a mark, and what Excel writes in
 * Korea (CP949). Faults where it is no CSV, where a column is missing, unknown or named twice, and beyond 200 lines.
 */
export function readLines(bytes: Uint8Array): { lines: RawLine[]; faults: LineFault[] } {
  const faults: LineFault[] = [];
  const rows = split(decode(bytes), faults);
  const [head, ...rest] = rows;
  if (!head) {
    if (faults.length === 0)
      faults.push({ line: 1, column: null, ko: '빈 파일입니다.', en: 'The file is empty.' });
    return { lines: [], faults };
  }
  faults.push(...faultsOfHead(head.cells));
  if (rest.length > MOST_LINES)
    faults.push({
      line: rest[MOST_LINES]!.line,
      column: null,
      ko: `기관은 ${MOST_LINES}개까지 넣을 수 있습니다.`,
      en: `At most ${MOST_LINES} agencies.`,
    });
  const lines = rest.slice(0, MOST_LINES).map(({ line, cells }) => {
    if (cells.length !== head.cells.length)
      faults.push({
        line,
        column: null,
        ko: `칸이 ${head.cells.length}개여야 하는데 ${cells.length}개입니다.`,
        en: `${head.cells.length} cells are due, ${cells.length} are there.`,
      });
    const named = Object.keys(COLUMNS).map((column) => [column, cells[head.cells.indexOf(column)] ?? '']);
    return { line, cells: Object.fromEntries(named) as Record<Column, string> };
  });
  return { lines, faults };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('euc-kr').decode(bytes);
  }
}

function split(text: string, faults: LineFault[]): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  try {
    parse(text, {
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }: InfoRecord) => void rows.push({ line: lines, cells }),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines) || 1;
    faults.push({ line, column: null, ko: 'CSV로 읽을 수 없는 줄입니다.', en: error.message });
  }
  return rows;
}

function faultsOfHead(head: string[]): LineFault[] {
  const at = (column: string, ko: string, en: string): LineFault => ({ line: 1, column, ko, en });
  const missing = Object.entries(COLUMNS)
    .filter(([column, isNeeded]) => isNeeded && !head.includes(column))
    .map(([column]) => at(column, '꼭 있어야 하는 열입니다.', 'This column must be there.'));
  const unknown = head
    .filter((column) => !(column in COLUMNS))
    .map((column) =>
      at(column, `모르는 열입니다. 쓸 수 있는 열: ${names}`, `Unknown column. There are: ${names}`),
    );
  const twice = head
    .filter((column, index) => head.indexOf(column) !== index)
    .map((column) => at(column, '두 번 나온 열입니다.', 'This column is there twice.'));
  return [...missing, ...unknown, ...twice];
}

const names = Object.keys(COLUMNS).join(', ');
