import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../scripts/steps/run.mjs';

const FOLDER = join(root, 'docs/benchmarks');

/** Adds one run to the history of its bench and draws its picture anew. Gives the files, from the root. */
export async function record({ bench, ratio, wanted, isMet, machine, ...figures }) {
  mkdirSync(FOLDER, { recursive: true });
  const [history, picture] = ['json', 'svg'].map((ending) => join(FOLDER, `${bench}.${ending}`));
  const runs = existsSync(history) ? JSON.parse(readFileSync(history, 'utf8')) : [];
  runs.push({ date: new Date().toISOString(), commit: commitNow(), machine, ratio, wanted, isMet, figures });
  writeFileSync(history, `${JSON.stringify(runs, null, 2)}\n`);
  writeFileSync(picture, `${await draw(bench, runs)}\n`);
  return [history, picture].map((file) => relative(root, file));
}

/** With a plus behind it where files differed from the commit. */
function commitNow() {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
  return (
    git('rev-parse', '--short', 'HEAD') +
    (git('status', '--porcelain', '-uno', '--', '.', ':!docs/benchmarks') ? '+' : '')
  );
}

/** The ratio of every run, in order, and what is wanted of the last. */
async function draw(bench, runs) {
  const { init } = await import('echarts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 240 });
  const { wanted } = runs.at(-1);
  const [word, bound] = Object.entries(wanted ?? {})[0] ?? [];
  chart.setOption({
    animation: false,
    backgroundColor: '#fff',
    title: {
      text: `${bench}: ratio${word ? ` (wanted: at ${word} ${bound})` : ''}`,
      textStyle: { fontSize: 14 },
    },
    grid: { left: 56, right: 24, top: 40, bottom: 48 },
    xAxis: {
      type: 'category',
      data: runs.map(({ date, commit }) => `${date.slice(0, 10)}\n${commit}`),
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: ({ max }) => Number((Math.max(max, bound ?? 0) * 1.2).toPrecision(2)),
    },
    series: [
      {
        type: 'line',
        data: runs.map(({ ratio }) => ratio),
        symbolSize: 8,
        label: { show: true },
        ...(word && {
          markLine: { symbol: 'none', silent: true, lineStyle: { type: 'dashed' }, data: [{ yAxis: bound }] },
        }),
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
