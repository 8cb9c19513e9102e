import { defineReasons } from '@app/platform';

export const modelReasons = defineReasons('routing', {
  training_underway: {
    ko: '이미 학습하고 있습니다. 끝난 뒤에 다시 해 주세요.',
    en: 'A model is being trained already. Please wait until that is done.',
  },
  model_not_found: {
    ko: '이 버전의 모형이 없습니다. 목록에서 골라 주세요.',
    en: 'There is no model of this version. Please choose one from the list.',
  },
  model_not_kept: {
    ko: '이 버전으로는 되돌릴 수 없습니다. 쓰였던 최근 버전만 되돌릴 수 있습니다.',
    en: 'There is no way back to this version. Only recent versions that once served are kept.',
  },
  no_model: {
    ko: '아직 쓰는 모형이 없어 자동 배정 기준을 정할 수 없습니다. 먼저 학습해 주세요.',
    en: 'No model serves yet, so there is nothing to set a threshold for. Please train one first.',
  },
});
