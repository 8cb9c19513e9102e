/**
 * What the load's citizens propose: four fields of everyday length. Titles name a place, so that no two look
 * alike to search; the topics lead some to an agency and leave others in triage.
 */
const texts = [
  {
    topicCode: 'transport-construction-land',
    title: '버스 정류장에 그늘막과 온열 의자를 놓자',
    situation:
      '여름 한낮에는 정류장에 햇볕을 피할 곳이 없고 겨울에는 찬 바람을 그대로 맞습니다. 배차 간격이 이십 분이 넘는 노선이 많아 어르신과 어린이가 오래 서서 기다립니다.',
    improvement:
      '이용객이 많고 나무가 없는 정류장부터 접이식 그늘막을 달고, 겨울에는 온열 의자를 놓아 주세요. 태양광 판을 지붕에 얹으면 전기 공사를 하지 않아도 됩니다.',
    effect:
      '폭염과 한파에 쓰러지는 사람이 줄고, 기다리기 편해지면 승용차 대신 버스를 타는 사람이 늘어납니다.',
  },
  {
    topicCode: 'safety-environment',
    title: '공동 주택 재활용장에 무게 저울을 두자',
    situation:
      '분리배출을 잘해도 얼마나 줄였는지 알 수 없고, 섞어 버리는 사람과 차이가 없어 점점 지키지 않게 됩니다.',
    improvement:
      '재활용장 입구에 저울과 카드 단말기를 두어 품목마다 무게를 재고, 모인 점수를 관리비에서 빼 주세요. 결과는 동마다 게시판에 알립니다.',
    effect: '섞인 쓰레기가 줄어 선별 비용이 내려가고, 주민은 아낀 만큼 돌려받습니다.',
  },
  {
    topicCode: 'health-welfare',
    title: '야간에 문을 여는 약국을 지도 한 장에 모으자',
    situation:
      '밤에 아이가 열이 나도 어느 약국이 열려 있는지 찾기 어렵습니다. 안내 전화는 오래 걸리고 누리집마다 시간이 다르게 적혀 있습니다.',
    improvement:
      '당번 약국과 야간 진료소가 여는 시간을 약국이 직접 고치게 하고, 주소만 넣으면 가까운 곳 셋을 보여 주는 지도를 만들어 주세요.',
    effect: '응급실을 찾지 않아도 되는 환자가 줄고, 꼭 필요한 사람이 더 빨리 치료를 받습니다.',
  },
  {
    topicCode: 'jobs',
    title: '경력이 끊긴 사람에게 하루짜리 현장 체험을 열자',
    situation:
      '아이를 키우느라 일을 쉰 사람은 요즘 일터에서 무엇을 쓰는지 모릅니다. 긴 교육 과정은 시간을 내기 어려워 시작도 못 합니다.',
    improvement:
      '지역 기업이 한 달에 하루 일터를 열고, 고용 센터가 신청을 받아 이어 주세요. 보험과 교통비는 정부가 냅니다.',
    effect: '맞는 일을 미리 겪어 보고 고르게 되어 그만두는 사람이 줄어듭니다.',
  },
  {
    title: '주민 센터 서식을 쉬운 말로 바꾸자',
    situation:
      '신청서에 어려운 한자말이 많아 무엇을 적어야 하는지 직원에게 거듭 물어야 합니다. 잘못 적어 다시 오는 사람도 많습니다.',
    improvement:
      '자주 쓰는 서식 백 가지를 쉬운 말로 고치고, 칸마다 적는 예를 보여 주세요. 고친 서식은 어르신과 외국인 주민이 먼저 써 보게 합니다.',
    effect: '창구에서 기다리는 시간이 줄고 다시 찾아오는 일이 없어집니다.',
  },
];

/** The texts, each told of every one of these regions. */
export function ideasOf(regions) {
  return regions.flatMap(({ code, nameKo }) =>
    texts.map((text) => ({ ...text, title: `${nameKo}: ${text.title}`, regionCode: code })),
  );
}
