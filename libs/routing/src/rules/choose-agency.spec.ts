import { chooseAgency, type Rule, type RoutingFacts } from './choose-agency.js';

const aRule = (rule: Partial<Rule>): Rule => ({
  code: 'rule',
  topics: [],
  keywords: [],
  regions: [],
  calls: [],
  agencyCode: 'mois',
  ...rule,
});
const facts: RoutingFacts = {
  title: '어린이집 KTX 할인',
  topicCode: 'childcare',
  regionCode: '52',
  callCode: null,
};

describe('chooseAgency', () => {
  it('takes the first rule that holds and says what it heard', () => {
    const rules = [
      aRule({ code: 'bus', keywords: ['버스'], agencyCode: 'molit' }),
      aRule({ code: 'nursery', keywords: ['유치원', '어린이집'], topics: ['childcare'], agencyCode: 'moe' }),
      aRule({ code: 'topic', topics: ['childcare'], agencyCode: 'mohw' }),
    ];
    expect(chooseAgency(rules, facts)).toEqual({
      ruleCode: 'nursery',
      agencyCode: 'moe',
      matched: { keyword: '어린이집', topic: 'childcare' },
    });
  });

  it.each([
    ['another topic', { topics: ['traffic'] }],
    ['a region as well', { topics: ['childcare'], regions: ['11'] }],
    ['a call where there is none', { calls: ['korean-new-deal-2021'] }],
    ['nothing at all', {}],
  ])('leaves the case in triage when the only rule asks for %s', (_, rule) => {
    expect(chooseAgency([aRule(rule)], facts)).toBeNull();
  });

  it('hears keywords in small and capital letters', () => {
    expect(chooseAgency([aRule({ keywords: ['ktx'] })], facts)?.matched).toEqual({ keyword: 'ktx' });
  });
});
