/** What a rule asks of a case. An empty list asks nothing; a filled one is satisfied by any of its values. */
export interface Rule {
  code: string;
  topics: string[];
  keywords: string[];
  regions: string[];
  calls: string[];
  agencyCode: string;
}

/** What routing looks at. */
export interface RoutingFacts {
  title: string;
  topicCode: string | null;
  regionCode: string | null;
  callCode: string | null;
}

/** The rule that spoke, and the words and codes it heard. */
export interface Choice {
  ruleCode: string;
  agencyCode: string;
  matched: { topic?: string; keyword?: string; region?: string; call?: string };
}

/** The first rule that holds, in the order given; null leaves the case in triage. A rule that asks nothing never holds. */
export function chooseAgency(rules: Rule[], facts: RoutingFacts): Choice | null {
  for (const rule of rules) {
    const matched = matchOf(rule, facts);
    if (matched) return { ruleCode: rule.code, agencyCode: rule.agencyCode, matched };
  }
  return null;
}

function matchOf(rule: Rule, facts: RoutingFacts): Choice['matched'] | null {
  const title = facts.title.toLowerCase();
  const heard = {
    topic: heardIn(rule.topics, facts.topicCode),
    region: heardIn(rule.regions, facts.regionCode),
    call: heardIn(rule.calls, facts.callCode),
    keyword: rule.keywords.find((word) => title.includes(word.toLowerCase())),
  };
  const asked = { topic: rule.topics, region: rule.regions, call: rule.calls, keyword: rule.keywords };
  const conditions = Object.entries(asked).filter(([, values]) => values.length > 0);
  const holds = conditions.every(([name]) => heard[name as keyof typeof heard] !== undefined);
  if (!conditions.length || !holds) return null;
  return Object.fromEntries(Object.entries(heard).filter(([, value]) => value !== undefined));
}

function heardIn(values: string[], value: string | null): string | undefined {
  return value !== null && values.includes(value) ? value : undefined;
}
