import { drawTable } from '../serve/describe-site.js';
import type { Evaluation, Ranking } from './evaluate-routing.js';

/** The lines an operator reads: the ranking beside the baseline's, the automatic answers, times and the confusions. */
export function describeEvaluation(evaluation: Evaluation): string[] {
  const { n, trained, baseline, automatic, embedding, trainingMs, perIdeaMs } = evaluation;
  return [
    `가르친 글 ${trained}건, 잰 글 ${n}건 / ${trained} texts to learn from, ${n} to measure`,
    '',
    ...drawTable([
      ['', 'top-1', 'top-3'],
      rankingRow('분류기 / classifier', evaluation),
      ...(embedding ? [rankingRow('낱말만 / words alone', embedding.without)] : []),
      rankingRow(`기준 / baseline, alpha ${baseline.alpha}`, baseline),
    ]),
    '',
    ...(embedding ? [describeEmbedding(embedding)] : []),
    describeAutomatic(automatic),
    `학습 ${(trainingMs / 1000).toFixed(1)}초, 한 건 ${perIdeaMs.toFixed(2)}밀리초 (CPU) / training ${(trainingMs / 1000).toFixed(1)} s, one idea ${perIdeaMs.toFixed(2)} ms of CPU`,
    '',
    '실제 분류, 건수, 맞음, 잘못 답한 분류 / topic, texts, right, answered wrongly as',
    ...drawTable(Object.entries(evaluation.confusion).map(confusionRow)),
  ];
}

function rankingRow(name: string, { top1, top3 }: Ranking): string[] {
  return [name, top1.toFixed(3), top3.toFixed(3)];
}

function describeEmbedding({ model, isUsed, without }: NonNullable<Evaluation['embedding']>): string {
  const share = without.automatic.share.toFixed(3);
  const accuracy = without.automatic.accuracy?.toFixed(3) ?? '–';
  return isUsed
    ? `임베딩 ${model}: 함께 배움. 낱말만이면 자동 ${share}, 정확도 ${accuracy} / embedding: learnt with; by words alone automatic ${share}, accuracy ${accuracy}`
    : `임베딩 ${model}: 나아지는 것이 없어 쓰지 않음 / embedding: brought nothing, not used`;
}

function describeAutomatic({ threshold, share, accuracy }: Evaluation['automatic']): string {
  if (threshold === null)
    return '자동으로 정할 만큼 확실한 문턱값이 없습니다. / No threshold is sure enough for automatic answers.';
  const right = accuracy === null ? '–' : accuracy.toFixed(3);
  const figures = [threshold.toFixed(3), share.toFixed(3), right];
  return `자동: 문턱값 ${figures[0]}, 비율 ${figures[1]}, 정확도 ${figures[2]} / automatic: threshold ${figures[0]}, share ${figures[1]}, accuracy ${figures[2]}`;
}

function confusionRow([label, row]: [string, Record<string, number>]): string[] {
  const wrong = Object.entries(row)
    .filter(([answer]) => answer !== label)
    .toSorted(([, a], [, b]) => b - a)
    .map(([answer, count]) => `${answer} ${count}`);
  const all = Object.values(row).reduce((sum, count) => sum + count, 0);
  return [label, String(all), String(row[label] ?? 0), wrong.join(', ')];
}
