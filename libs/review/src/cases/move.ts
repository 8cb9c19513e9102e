import type { FieldValue } from '@app/workflow';
import type { PreparedPoint } from '../answers/answer-point.js';

/** What an actor may fill in, by field name of the workflow. */
export interface FieldsOfMove {
  reason?: string;
  message?: string;
  reply?: string;
  agency?: string;
  promisedOn?: string;
  owner?: string;
  respondBy?: string;
  criteria?: string[];
  sameAs?: string[];
  newTitle?: string;
  excerpt?: string;
  committeeSize?: number;
  committeeCitizens?: number;
  meetingOn?: string;
  extendBy?: number;
  effectFrom?: string;
  grade?: string;
  amount?: number;
  government?: string;
  governments?: string[];
  /** The points of a joint answer. Nobody fills them in with the move: they were drafted before. */
  points?: PreparedPoint[];
}

/** A move somebody asks for. */
export interface Move {
  transition: string;
  fields?: FieldsOfMove;
  /** The version the actor saw; machines that hold the lock need none. */
  version?: number;
  /** The actor is the proposer of this idea. */
  isOwner?: boolean;
  /** With what the hash of their words is made, so that it says nothing once the words are gone. */
  salt?: Buffer;
  /** The actor signs what another person prepared. */
  signature?: { approvalId: string; preparedBy: string; preparedFor: string | null };
  /** It is made together with others; or it takes back what was made so, wherever the case lies by now. */
  batch?: { id: string; isWayBack: boolean };
}

/** The fields as the workflow takes them; it knows nothing of points. */
export function fieldsOf({ fields = {} }: Move): Record<string, FieldValue> {
  const { points: _points, ...rest } = fields;
  return rest;
}
