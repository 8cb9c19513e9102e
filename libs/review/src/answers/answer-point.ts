import { hashText } from '@app/ledger';
import type { Point, PointDecision } from './point.entity.js';

/** A point of an answer, as it is published. */
export interface AnswerPoint {
  heading: string;
  text: string;
  /** The agency that answers for it. */
  agency: string;
  decision: PointDecision;
  doneBy: string | null;
}

/** The same as it is put to whoever signs: with what the agency that it names says to it. */
export interface PreparedPoint extends AnswerPoint {
  /** `silent`: its agency let the day pass. */
  consent: 'own' | 'confirmed' | 'objected' | 'silent';
  /** Why it objects. */
  reason: string | null;
}

/** What is put to whoever signs. Asked whether a point is confirmed, an agency may by now only have kept silent. */
export function prepare({ consent, reason, agencyCode, ...point }: Point): PreparedPoint {
  const { heading, text, decision, doneBy } = point;
  const said = consent === 'asked' ? 'silent' : consent;
  return { heading, text, agency: agencyCode, decision, doneBy, consent: said, reason };
}

/** What is published of it. */
export function publish({ heading, text, agency, decision, doneBy }: AnswerPoint): AnswerPoint {
  return { heading, text, agency, decision, doneBy };
}

/** One hash for what is prepared, signed and published: the three cannot differ unseen. */
export function hashPoints(points: AnswerPoint[]): string {
  return hashText(JSON.stringify(points.map(publish)));
}
