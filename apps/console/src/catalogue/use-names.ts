import { useText } from '../language/use-text.js';
import { useAgencies, useGovernments, useReasons, useTopics } from './use-catalogue.js';

/** What the codes of a case stand for. A code that the lists do not hold any more is shown as it is. */
export function useNames() {
  const { nameOf } = useText();
  const agencies = useAgencies();
  const topics = useTopics();
  const governments = useGovernments();
  const reasons = useReasons();
  const named = <Row extends { code: string; nameKo: string; nameEn: string }>(rows: Row[]) => {
    return (code: string) => {
      const row = rows.find((candidate) => candidate.code === code);
      return row ? nameOf(row) : code;
    };
  };
  return {
    agency: named(agencies),
    topic: named(topics),
    reason: named(reasons),
    government: named(governments),
  };
}
