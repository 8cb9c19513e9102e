import type { INestApplicationContext } from '@nestjs/common';
import { ChecklistService, type OpeningView } from '@app/onboarding';
import { Refused, StartupProblem, systemOf } from '@app/platform';
import { listTenants } from '../list-tenants.js';
import { explainRefusal } from './explain-refusal.js';
import { LINE_WORDS } from './line-words.js';

/** Prints what a tenant has and misses before it opens; true when nothing is missing that must be there. */
export async function showChecklist(
  app: INestApplicationContext,
  code: string,
  print: (line: string) => void,
): Promise<boolean> {
  const [tenant] = await listTenants(app, code);
  const { openedAt, lines } = await app.get(ChecklistService).read(systemOf(tenant!.tenantId));
  print(
    openedAt
      ? `${tenant!.nameKo}: 열려 있습니다. / open since ${openedAt.toISOString()}`
      : `${tenant!.nameKo}: 아직 열지 않았습니다. / not open yet`,
  );
  for (const line of lines) {
    const mark = line.isDone ? '✔' : line.isRequired ? '✖' : '–';
    const agencies = line.agencies.length > 0 ? ` (${line.agencies.join(', ')})` : '';
    const kind = line.isRequired ? '꼭 / required' : '권함 / advice';
    print(`  ${mark} ${LINE_WORDS[line.code]}${agencies}  [${kind}]`);
  }
  return missingOf(lines).length === 0;
}

/** Opens a tenant as its button in the console does. Refuses, and says why, while something required is missing. */
export async function openTenant(
  app: INestApplicationContext,
  code: string,
  print: (line: string) => void,
): Promise<void> {
  const [tenant] = await listTenants(app, code);
  const checklist = app.get(ChecklistService);
  const actor = systemOf(tenant!.tenantId);
  const { openedAt, lines } = await checklist.read(actor);
  await checklist.open(actor).catch((error: unknown) => refuseUnready(error, lines, code));
  print(
    openedAt
      ? `= ${tenant!.nameKo}: 열려 있습니다. / is open`
      : `✔ ${tenant!.nameKo}: 시민에게 열었습니다. / opened to citizens`,
  );
}

function refuseUnready(error: unknown, lines: OpeningView['lines'], code: string): never {
  if (!(error instanceof Refused) || error.reason.code !== 'onboarding.not_ready') explainRefusal(error);
  const { reason } = error as Refused;
  const left = missingOf(lines).map((line) => LINE_WORDS[line.code]);
  throw new StartupProblem(
    reason.code,
    reason.ko,
    reason.en,
    `${left.join('; ')}. 자세히 / more: npm run madang -- tenant checklist ${code}`,
  );
}

const missingOf = (lines: OpeningView['lines']): OpeningView['lines'] =>
  lines.filter(({ isRequired, isDone }) => isRequired && !isDone);
