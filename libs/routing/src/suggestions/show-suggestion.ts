import type { Route } from '../routes/route.entity.js';
import type { SuggestionView } from './suggestion-view.dto.js';
import type { Suggestion } from './suggestion.entity.js';

/** What a model or a rule said of a case, as officials see it. */
export function showSuggestion(suggestion: Suggestion | null, route: Route | null): SuggestionView {
  const { ruleCode, agencyCode, matched } = route ?? { ruleCode: null, agencyCode: null, matched: {} };
  return {
    agencyCode: suggestion?.agencyCode ?? null,
    confidence: suggestion?.confidence ?? null,
    reasons: suggestion?.reasons ?? [],
    runnersUp: suggestion?.runnersUp ?? [],
    modelVersion: suggestion?.modelVersion ?? null,
    isAutomatic: suggestion?.isAutomatic ?? false,
    lacksVector: suggestion?.lacksVector ?? false,
    outcome: suggestion?.outcome ?? null,
    rule: ruleCode !== null && agencyCode !== null ? { code: ruleCode, agencyCode, matched } : null,
  };
}
