import { StartupProblem } from '@app/platform';
import type { Poison } from '@app/routing';

const REASONS: Record<Poison, string> = {
  no_examples: '학습할 글이 없습니다. / There are no examples.',
  too_few_examples: '학습할 글이 너무 적습니다. / There are too few examples.',
  one_label: '분류가 하나뿐입니다. / There is only one label.',
  no_words: '글의 절반 이상에 낱말이 없습니다. / More than half of the texts have no words.',
  same_texts: '글이 모두 같습니다. / All texts are the same.',
  contradictory_labels: '같은 글에 다른 분류가 붙어 있습니다. / The same texts have different labels.',
  labels_say_nothing:
    '분류가 글과 이어지지 않습니다. 글이 시간 순서인지도 확인하세요. / The labels have nothing to do with the texts. Check also that they are in the order of time.',
};

/** Why nothing was learnt, for the person at the terminal. */
export function explainPoison(poison: Poison): StartupProblem {
  return new StartupProblem(
    `routing.${poison}`,
    '이 자료로는 배울 수 없습니다.',
    'Nothing can be learnt from these examples.',
    REASONS[poison],
  );
}
