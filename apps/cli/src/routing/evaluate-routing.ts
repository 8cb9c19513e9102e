import { classify, type Example, trainBaseline, trainClassifier } from '@app/routing';
import type { Terminal } from '../terminal.js';
import { explainPoison } from './explain-poison.js';

/** How often the right label was first, and among the first three. */
export interface Ranking {
  top1: number;
  top3: number;
}

/** What an evaluation measured. Times are of the processor, in milliseconds. */
export interface Evaluation extends Ranking {
  n: number;
  trained: number;
  baseline: Ranking & { alpha: number };
  /** Answers that would stand without a person; accuracy is null where there are none. */
  automatic: { threshold: number | null; share: number; accuracy: number | null };
  trainingMs: number;
  perIdeaMs: number;
  /** How often each label was answered with each. */
  confusion: Record<string, Record<string, number>>;
}

/** The usual smoothing for tf-idf; docs/routing.md has others. */
const ALPHA = 0.01;

/** Trains on `train`, answers `test`. Refuses with `routing.poison` a training set nothing can be learnt from. */
export function evaluateRouting(train: Example[], test: Example[], terminal: Terminal): Evaluation {
  const bar = terminal.bar('학습/training', '단계/steps');
  const trainingStart = process.cpuUsage();
  bar.start(1, 0);
  const training = trainClassifier(train, (done, all) => {
    bar.setTotal(all);
    bar.update(done);
  });
  bar.stop();
  if ('poison' in training) throw explainPoison(training.poison);
  const trainingMs = millisecondsSince(trainingStart);

  const { classifier } = training;
  const answeringStart = process.cpuUsage();
  const answers = test.map((text) => classify(classifier, text));
  const perIdeaMs = millisecondsSince(answeringStart) / test.length;

  const ranked = answers.map(({ label, runnersUp }) => [label, ...runnersUp.map((guess) => guess.label)]);
  const isRight = (at: number): boolean => answers[at]!.label === test[at]!.label;
  const automatic = [...answers.keys()].filter((at) => answers[at]!.isAutomatic);
  const baseline = rankingOf(test, test.map(trainBaseline(train, ALPHA)));
  return {
    n: test.length,
    trained: train.length,
    ...rankingOf(test, ranked),
    baseline: { alpha: ALPHA, ...baseline },
    automatic: {
      threshold: classifier.threshold,
      share: automatic.length / test.length,
      accuracy: automatic.length ? automatic.filter(isRight).length / automatic.length : null,
    },
    trainingMs,
    perIdeaMs,
    confusion: confuse(test, ranked),
  };
}

function rankingOf(test: Example[], ranked: string[][]): Ranking {
  const within = (places: number): number =>
    test.filter(({ label }, at) => ranked[at]!.slice(0, places).includes(label)).length / test.length;
  return { top1: within(1), top3: within(3) };
}

function confuse(test: Example[], ranked: string[][]): Evaluation['confusion'] {
  const confusion: Evaluation['confusion'] = {};
  test.forEach(({ label }, at) => {
    const row = (confusion[label] ??= {});
    const answer = ranked[at]![0]!;
    row[answer] = (row[answer] ?? 0) + 1;
  });
  return confusion;
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
