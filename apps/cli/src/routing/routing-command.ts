import type { Command } from 'commander';
import { readEmbeddingSettings } from '@app/platform';
import { EmbeddingServer, type Example } from '@app/routing';
import type { Terminal } from '../terminal.js';
import { describeEvaluation } from './describe-evaluation.js';
import { embedExamples } from './embed-examples.js';
import { evaluateRouting } from './evaluate-routing.js';
import { readPetitions } from './read-petitions.js';

/** For one request to an embedding model. */
const WITHIN_MS = 60_000;

interface EvaluateOptions {
  train: string[];
  test: string[];
  json?: boolean;
}

/** Adds the commands that look at how ideas find their desk. None needs a database. */
export function addRoutingCommands(program: Command, terminal: Terminal): void {
  program
    .command('routing')
    .description('소관을 정하는 일 / How ideas find their desk')
    .command('evaluate')
    .description(
      '분류기를 일부 글로 가르치고 다른 글로 잽니다 / Train the classifier on some texts, measure it on others',
    )
    .requiredOption(
      '--train <files...>',
      '가르칠 글, 시간 순서로 / texts to learn from, in the order of time',
    )
    .requiredOption('--test <files...>', '잴 글 / texts to measure it on')
    .option('--json', 'JSON 한 덩어리로 / as one JSON object')
    .action(async ({ train, test, json = false }: EvaluateOptions) => {
      const [taught, asked] = [await readPetitions(train), await readPetitions(test)];
      const settings = readEmbeddingSettings();
      const model = settings && new EmbeddingServer(settings, WITHIN_MS);
      const embed = (examples: Example[]): Promise<Example[]> | Example[] =>
        model ? embedExamples(model, examples, terminal) : examples;
      const evaluation = evaluateRouting(await embed(taught), await embed(asked), terminal);
      if (json) terminal.print(JSON.stringify(evaluation));
      else describeEvaluation(evaluation).forEach(terminal.print);
    });
}
