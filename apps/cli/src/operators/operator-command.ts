import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { OperatorsService } from '@app/identity';
import { NotFound, Refused, StartupProblem } from '@app/platform';
import { listTenants } from '../list-tenants.js';
import type { Terminal } from '../terminal.js';
import { readEmail } from '../tenants/read-options.js';
import { withContexts } from '../with-contexts.js';

/** Operators have their accounts here (docs/decisions/0029-where-operators-live.md). */
const HOME = 'nation';
const SAID = {
  name: ['플랫폼 운영자로 정했습니다 / is an operator now', '이미 운영자입니다 / is an operator already'],
  dismiss: ['운영자에서 뺐습니다 / is no operator any more', '운영자가 아닙니다 / is no operator'],
} as const;

/** Adds the commands that name platform operators and dismiss them: no administrator of a tenant can. */
export function addOperatorCommands(
  program: Command,
  { print }: Terminal,
  say: (line: string) => void,
): void {
  const operator = program.command('operator').description('플랫폼 운영자 / Platform operators');
  const add = (name: 'grant' | 'revoke', act: keyof typeof SAID, description: string) =>
    operator
      .command(name)
      .description(description)
      .argument('<address>', `${HOME} 계정의 이메일 / address of an account of ${HOME}`, readEmail)
      .action((email: string) => withContexts(say, (app) => turnOperator(app, email, act, print)));
  add('grant', 'name', '계정을 운영자로 정합니다 / Make an account an operator’s');
  add('revoke', 'dismiss', '운영자에서 뺍니다 / Take that back');
}

async function turnOperator(
  app: INestApplicationContext,
  email: string,
  act: keyof typeof SAID,
  print: (line: string) => void,
): Promise<void> {
  const [home] = await listTenants(app, HOME);
  const isTurned = await app.get(OperatorsService)[act](home!.tenantId, email).catch(explain);
  const [done, before] = SAID[act];
  print(`${isTurned ? '✔' : '='} ${email}: ${isTurned ? done : before}`);
}

function explain(error: unknown): never {
  if (!(error instanceof Refused || error instanceof NotFound)) throw error;
  const { code, ko, en } = error.reason;
  const hint = `먼저 누리집에서 계정을 만드세요 / the account must be there: ${HOME}`;
  throw new StartupProblem(code, ko, en, hint);
}
