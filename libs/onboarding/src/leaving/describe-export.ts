import { type ExportedFile, MANIFEST, type Manifest } from './export-manifest.js';
import { wordsOf } from './table-words.js';

/** The page that goes with an export, in Korean and English: what it is of, what each file holds, and what is not in it. */
export function describeExport(manifest: Manifest): string {
  const { tenant, takenAt, schema, format, ledger, files, attachments, missing, leftOut } = manifest;
  return `# ${tenant.nameKo} / ${tenant.nameEn}

${takenAt} 의 자료 전부입니다. 모든 파일은 같은 순간의 것입니다. 개인정보가 들어 있으니 그에 맞게 보관하세요.

All that this tenant had at ${takenAt}, every file of that one instant. There is personal data in it: keep it accordingly.

- ${KO[format]}
- ${EN[format]}
- \`${MANIFEST}\`: 파일마다 줄 수와 SHA-256, 열의 이름과 형 / rows and SHA-256 of each file, names and types of its columns. \`npm run madang -- tenant export --check <folder>\`
- 표의 판 / state of the tables: \`${schema}\`
- 원장 / ledger: ${ledger.events} events, ${ledger.subjects} subjects, heads \`${ledger.heads}\`. 주제마다 \`subject_id sequence hash\` 한 줄, id 순서, SHA-256 / a line \`subject_id sequence hash\` for each subject's last event, by id, then SHA-256
- 모든 행에 tenant_id 가 있고, \`id\` 와 \`…_id\` 로 서로를 가리킵니다 / every row has a tenant_id; rows name each other by \`id\` and \`…_id\`

## 파일 / Files

| 파일 / File | 내용 | What | 줄 / Rows |
| --- | --- | --- | ---: |
${files.map(lineOf).join('\n')}

붙임 파일 ${attachments.length}개는 \`files\` 폴더에 id 로 있고, 이름은 intake.attachments 에 있습니다. 내려받은 사람의 컴퓨터에서 열리니 믿을 수 없는 파일로 다루세요. 내용이 없던 것 ${missing.length}개.

Citizens’ ${attachments.length} files are in the folder \`files\`, by id; their names are in intake.attachments. They come from anybody: open them with care. Without content: ${missing.length}.

## 뺀 것 / Left out

| 무엇 / What | 까닭 | Why |
| --- | --- | --- |
${leftOut.map(({ what, ko, en }) => `| ${what} | ${ko} | ${en} |`).join('\n')}

## 열 / Columns

${files.map(columnsOf).join('\n')}
`;
}

const KO = {
  json: 'JSON Lines: 한 줄이 한 행인 JSON, UTF-8. 시각은 UTC, bytea 는 `\\x` 로 시작하는 16진수.',
  csv: 'CSV(RFC 4180), BOM 이 있는 UTF-8. 빈칸은 값 없음, `""` 는 빈 글. 수식으로 읽힐 칸은 앞에 `\'` 를 붙였으니 그대로의 값은 JSON 으로 받으세요. 목록과 객체는 JSON.',
};
const EN = {
  json: 'JSON Lines: a row is a JSON object on a line, UTF-8. Instants in UTC, bytea in hexadecimal after `\\x`.',
  csv: 'CSV (RFC 4180), UTF-8 with a mark. An empty cell is no value, `""` an empty text. A cell that would be read as a formula begins with `\'`: take JSON for the very values. Lists and objects are JSON.',
};

function lineOf({ name, table, rows }: ExportedFile): string {
  const [ko, en] = wordsOf(table);
  return `| ${name} | ${ko} | ${en} | ${rows} |`;
}

function columnsOf({ table, columns }: ExportedFile): string {
  return `- ${table}: ${columns.map(({ name, type }) => `${name} (${type})`).join(', ')}`;
}
