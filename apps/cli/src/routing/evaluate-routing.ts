import { type Answer, classify, type Example, trainBaseline, trainClassifier } from '@app/routing';
import type { Terminal } from '../terminal.js';
import { explainPoison } from './explain-poison.js';

/** How often the right label was first, and among the first three. */
export interface Ranking {
  top1: number;
  top3: number;
}

/** Answers that would stand without a person; accuracy is null where there are none. */
export interface Automatic {
  threshold: number | null;
  share: number;
  accuracy: number | null;
}

/** What an evaluation measured. Times are of the processor, in milliseconds. */
export interface Evaluation extends Ranking {
  n: number;
  trained: number;
  baseline: Ranking & { alpha: number };
  automatic: Automatic;
  /** What the embedding model brought: whether it was learnt with, and how it would be without; null where none is set. */
  embedding: { model: string; isUsed: boolean; without: Ranking & { automatic: Automatic } } | null;
  trainingMs: number;
  perIdeaMs: number;
  /** How often each label was answered with each. */
  confusion: Record<string, Record<string, number>>;
}

/** The usual smoothing for tf-idf; docs/routing.md has others. */
const ALPHA = 0.01;

/**
 * Trains on `train`, answers `test`. Examples may have vectors, all of the same embedding model. Refuses with
 * `routing.poison` a training set nothing can be learnt from.
 */
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

  const baseline = rankingOf(test, test.map(trainBaseline(train, ALPHA)));
  const model = test[0]?.vector?.model ?? null;
  const bare = model === null ? null : test.map((text) => classify(classifier, { ...text, vector: null }));
  return {
    n: test.length,
    trained: train.length,
    ...rankingOf(test, answers.map(rank)),
    baseline: { alpha: ALPHA, ...baseline },
    automatic: automaticOf(test, answers, (classifier.embedded ?? classifier).threshold),
    embedding: bare && {
      model: model!,
      isUsed: classifier.embedded !== null,
      without: {
        ...rankingOf(test, bare.map(rank)),
        automatic: automaticOf(test, bare, classifier.threshold),
      },
    },
    trainingMs,
    perIdeaMs,
    confusion: confuse(test, answers.map(rank)),
  };
}

function rank({ label, runnersUp }: Answer): string[] {
  return [label, ...runnersUp.map((guess) => guess.label)];
}

function automaticOf(test: Example[], answers: Answer[], threshold: number | null): Automatic {
  const automatic = [...answers.keys()].filter((at) => answers[at]!.isAutomatic);
  const right = automatic.filter((at) => answers[at]!.label === test[at]!.label);
  return {
    threshold,
    share: automatic.length / test.length,
    accuracy: automatic.length ? right.length / automatic.length : null,
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
