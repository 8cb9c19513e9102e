import { count, type FigureColumn, named } from '../figures/figure.js';

/** What a report tells of each agency, and of all: how ideas were handled, and how promises were kept (국민 제안 규정 §24). */
export const REPORT_COLUMNS: FigureColumn[] = [
  ...named('agency', '기관', 'Agency'),
  count('carried_over', '넘어온 제안', 'Carried over'),
  count('received', '접수', 'Received'),
  count('adopted', '채택', 'Adopted'),
  count('not_adopted', '불채택', 'Not adopted'),
  count('closed', '종결·이송·철회·민원', 'Closed, sent on, taken back or answered as a petition'),
  count('pending', '처리 중', 'Pending at the end'),
  count('in_time', '기한 안 결정', 'Decided in time'),
  count('late', '기한 지난 결정', 'Decided late'),
  count('median_days', '결정까지 가운데값(일)', 'Median days to a decision'),
  count('promised', '새 실시 약속', 'New promises'),
  count('kept', '실시', 'Carried out'),
  count('kept_in_time', '처음 약속한 날까지 실시', 'Carried out by the day first promised'),
  count('undone', '실시하지 않고 끝남', 'Ended without being carried out'),
  count('overdue', '약속한 날 지남', 'Past the promised day at the end'),
  count('effect_won', '실시한 것의 성과(원)', 'Effect of those carried out, won'),
];
