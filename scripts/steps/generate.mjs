import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root, runNode, say } from './run.mjs';

const documentFile = 'docs/generated/openapi.json';
const schemaFile = 'libs/client/src/schema.d.ts';

/**
 * Writes what is generated from the code and committed: the OpenAPI document, the client's types from it, the
 * workflows that ship with their schema and drawings, who may do what, and the stems of the thesaurus.
 * With `isCheck` nothing is written. Gives whether all of it was up to date.
 */
export async function generate({ isCheck = false } = {}) {
  await build();
  const document = await describeApi();
  const outdated = [
    [documentFile, await formatted(document, documentFile)],
    [schemaFile, await formatted(await typesOf(document), schemaFile)],
    ...(await describeWorkflows()),
    await stemThesaurus(),
    await describePermissions(),
  ].filter(([file, text]) => readText(file) !== text);
  for (const [file, text] of outdated) {
    if (isCheck) say(`✖ ${file}: 코드와 다릅니다. / differs from the code. → npm run generate`);
    else write(file, text);
  }
  return outdated.length === 0;
}

/** The document of the built servers. They need no database for it. */
async function describeApi() {
  const folder = mkdtempSync(join(tmpdir(), 'madang-generate-'));
  const file = join(folder, 'openapi.json');
  const program = join(root, 'dist/apps/api/src/write-document.js');
  const { code } = await runNode(program, [file], { output: 'stderr' });
  const text = code === 0 ? readFileSync(file, 'utf8') : null;
  rmSync(folder, { recursive: true });
  if (text === null) throw new Error('The OpenAPI document could not be written; see the error above.');
  return text;
}

/** Who may do what, in both languages, from the table that guards read. */
async function describePermissions() {
  const { drawPermissions } = await built('platform/src/permissions/draw-permissions.js');
  const file = 'docs/generated/permissions.md';
  return [file, await formatted(drawPermissions(), file)];
}

/** The thesaurus as the servers read it. */
async function stemThesaurus() {
  const { Morphemes } = await built('routing/src/similar/words/morphemes.js');
  const { stemThesaurus: stem } = await built('routing/src/similar/words/stem-thesaurus.js');
  const list = readText('libs/routing/src/similar/thesaurus.txt');
  return ['libs/routing/src/similar/thesaurus-stems.txt', stem(list, await Morphemes.load())];
}

/** The schema of workflow definitions, and those that ship: as JSON to begin with, and drawn. */
async function describeWorkflows() {
  const { definitionSchema, small, statutory } = await built('workflow/src/index.js');
  const { drawWorkflow } = await built('review/src/diagram/draw-svg.js');
  const files = [['docs/generated/workflow.schema.json', definitionSchema]];
  const drawings = [];
  for (const [name, definition] of Object.entries({ statutory, small })) {
    files.push([`docs/generated/workflow-${name}.json`, definition]);
    for (const language of ['ko', 'en'])
      drawings.push([
        `docs/generated/workflow-${name}.${language}.svg`,
        `${drawWorkflow(definition, language)}\n`,
      ]);
  }
  const texts = [];
  for (const [file, value] of files) texts.push([file, await formatted(JSON.stringify(value), file)]);
  return [...texts, ...drawings];
}

const built = (file) => import(pathToFileURL(join(root, 'dist/libs', file)).href);

async function typesOf(document) {
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const types = astToString(await openapiTypes(document, { silent: true }));
  return `/** Generated from ${documentFile} by \`npm run generate\`. */\n\n${types}`;
}

async function formatted(text, file) {
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(join(root, file))), filepath: file });
}

function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  say(`✔ ${file}`);
}

function readText(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
