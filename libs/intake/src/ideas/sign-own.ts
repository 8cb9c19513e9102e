import { isSigned, signLink } from '@app/platform';
import type { Idea } from './idea.entity.js';

type Linked = Pick<Idea, 'tenantId' | 'id' | 'codeSerial'>;

/** The token that lets its holder do what the proposer may. */
export function signOwn(secret: string, idea: Linked): string {
  return signLink(secret, 'own', idea.tenantId, subjectOf(idea));
}

export function isOwn(token: string | undefined, secret: string, idea: Linked): boolean {
  return isSigned(token, secret, 'own', idea.tenantId, subjectOf(idea));
}

/** The serial of the code on paper is in it, so that a new code ends what the former one opened. */
const subjectOf = ({ id, codeSerial }: Linked): string => (codeSerial === null ? id : `${id}|${codeSerial}`);
