import { Argument, type Command, Option } from 'commander';
import { drawWorkflow, type Language } from '@app/review';
import { readSource, shipped } from './read-source.js';
import { validateWorkflow } from './validate-workflow.js';
import { writeDrawing } from './write-drawing.js';

interface DiagramOptions {
  language: Language;
  out?: string;
}

/**
 * Adds the commands with which a workflow is designed and looked at. None needs a database. The answer goes through
 * `print`, what is not the answer through `say`; `answer` hears whether a definition is without faults.
 */
export function addWorkflowCommands(
  program: Command,
  print: (line: string) => void,
  say: (line: string) => void,
  answer: (isWell: boolean) => void,
): void {
  const workflow = program
    .command('workflow')
    .description('업무 흐름의 정의를 살피고 그립니다 / Examine and draw definitions of workflows');
  const names = Object.keys(shipped);
  const source = `JSON 파일, 또는 / a JSON file, or ${names.join(', ')}`;

  workflow
    .command('validate')
    .description('정의의 잘못을 모두 찾습니다 / Find every fault of a definition')
    .argument('<definition>', source, readSource)
    .action((value: unknown) => {
      const isWell = validateWorkflow(value, print) !== null;
      if (isWell) print('잘못이 없습니다. / no fault');
      answer(isWell);
    });

  workflow
    .command('diagram')
    .description('상태와 처리를 SVG 그림으로 그립니다 / Draw states and moves as SVG')
    .argument('<definition>', source, readSource)
    .addOption(
      new Option('--language <code>', '그림의 언어 / language of the drawing')
        .choices(['ko', 'en'])
        .default('ko'),
    )
    .option('--out <file>', '화면 대신 이 파일에 씁니다 / write into this file instead')
    .action((value: unknown, { language, out }: DiagramOptions) => {
      const definition = validateWorkflow(value, say);
      answer(definition !== null);
      if (!definition) return;
      const svg = drawWorkflow(definition, language);
      if (out === undefined) print(svg.trimEnd());
      else writeDrawing(out, svg);
    });

  workflow
    .command('print')
    .description('함께 오는 정의를 JSON으로 보여 줍니다 / Print a shipped definition as JSON')
    .addArgument(new Argument('<name>').choices(names))
    .action((name: string) => print(JSON.stringify(shipped[name], null, 2)));
}
