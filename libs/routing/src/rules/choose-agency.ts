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
  const title = facts.title.toLowerCase();
  for (const rule of rules) {
    const matched = matchOf(rule, facts, title);
    if (matched) return { ruleCode: rule.code, agencyCode: rule.agencyCode, matched };
  }
  return null;
}

/** Codes are asked first: a look through the keywords costs the most, and a trial takes thousands of titles. */
function matchOf(rule: Rule, facts: RoutingFacts, title: string): Choice['matched'] | null {
  const matched: Choice['matched'] = {};
  const codes = [
    ['topic', rule.topics, facts.topicCode],
    ['region', rule.regions, facts.regionCode],
    ['call', rule.calls, facts.callCode],
  ] as const;
  for (const [name, asked, code] of codes) {
    if (asked.length === 0) continue;
    if (code === null || !asked.includes(code)) return null;
    matched[name] = code;
  }
  if (rule.keywords.length > 0) {
    const keyword = rule.keywords.find((word) => title.includes(word.toLowerCase()));
    if (keyword === undefined) return null;
    matched.keyword = keyword;
  }
  return Object.keys(matched).length > 0 ? matched : null;
}
