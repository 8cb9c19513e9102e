import type { Criterion } from '../../definition/definition.js';
import { label } from '../build.js';

/** The five criteria of review, 국민 제안 규정 §8①. The decree gives them no weights, so they weigh the same. */
export const rubric: Criterion[] = [
  { code: 'feasibility', label: label('실시 가능성', 'Feasibility'), points: 20 },
  { code: 'creativity', label: label('창의성', 'Creativity'), points: 20 },
  { code: 'efficiency', label: label('효율성 및 효과성', 'Efficiency and effectiveness'), points: 20 },
  { code: 'scope', label: label('적용 범위', 'Scope of application'), points: 20 },
  { code: 'continuity', label: label('계속성', 'Continuity'), points: 20 },
];
