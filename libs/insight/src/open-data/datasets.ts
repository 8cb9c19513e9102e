import { actsDataset } from './acts-dataset.js';
import { agenciesDataset } from './agencies-dataset.js';
import { codesDataset } from './codes-dataset.js';
import type { Dataset } from './dataset.js';
import { ideasDataset } from './ideas-dataset.js';
import { promisesDataset } from './promises-dataset.js';
import { repliesDataset } from './replies-dataset.js';

/** Every open file, as the page lists them. */
export const DATASETS: Dataset[] = [
  ideasDataset,
  actsDataset,
  repliesDataset,
  promisesDataset,
  agenciesDataset,
  codesDataset,
];

export const OPEN_FORMATS = ['csv', 'json'] as const;
export type OpenFormat = (typeof OPEN_FORMATS)[number];

/** Names of the files: `ideas.csv`. */
export const OPEN_FILES = DATASETS.flatMap(({ name }) => OPEN_FORMATS.map((format) => `${name}.${format}`));

/** 공공누리 제1유형: anyone may use it for any purpose and change it, if they say where it comes from. */
export const LICENCE = {
  name: 'KOGL Type 1',
  ko: '공공누리 제1유형: 출처표시',
  en: 'Korea Open Government License Type 1: source indication',
  url: 'https://www.kogl.or.kr/info/license.do',
} as const;
