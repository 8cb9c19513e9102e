import type { AgencyLine } from '../agencies/agency-line.js';
import type { TenantPlan } from './tenant-plan.js';

/** The rows of a list of agencies. */
export function listAgencies(agencies: AgencyLine[]): TenantPlan['agencies'] {
  return agencies.map(({ topicCodes: _topics, keywords: _keywords, ...agency }) => ({
    ...agency,
    kind: 'department',
    validFrom: null,
    validTo: null,
    successorCodes: [],
  }));
}

const STEP = 10;

/** The routing rules that follow from a list of agencies: words before topics, ten apart. */
export function listRules(agencies: AgencyLine[]): (TenantPlan['rules'][number] & { position: number })[] {
  const nothing = { topics: [], keywords: [], regions: [], calls: [], isActive: true };
  const byWords = agencies
    .filter(({ keywords }) => keywords.length > 0)
    .map(({ code, nameKo, keywords }) => ({
      ...nothing,
      code: `words-${code}`,
      keywords,
      agencyCode: code,
      noteKo: `${nameKo}의 낱말`,
    }));
  const byTopics = agencies.flatMap(({ code, nameKo, topicCodes }) =>
    topicCodes.map((topic) => ({
      ...nothing,
      code: `topic-${topic}`,
      topics: [topic],
      agencyCode: code,
      noteKo: `${nameKo}의 주제`,
    })),
  );
  return [...byWords, ...byTopics].map((rule, index) => ({ ...rule, position: (index + 1) * STEP }));
}
