import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Reason } from '@app/platform';
import { identityReasons } from '../identity.errors.js';

export const LEAST_PASSWORD = 12;

/** What is looked at: the time it takes grows with the square, and what follows makes no password weaker. */
const LOOKED_AT = 64;
/** A hundred million guesses, by the library's own scale. */
const LEAST_SCORE = 3;
const OUR_WORDS = ['madang', '마당', 'password', '비밀번호'];

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * Why a password is not taken: too short, or soon guessed, because it is a common one, a pattern, or made of `words`
 * that others know, such as the person's name. Null where it is taken. No kinds of characters are asked for, and none
 * is refused (NIST SP 800-63B-4 §3.1.1.2).
 */
export async function judgePassword(password: string, words: string[]): Promise<Reason | null> {
  if ([...password].length < LEAST_PASSWORD) return identityReasons.password_short;
  const known = words.flatMap((word) => [word, ...word.split(/[@.\s]+/)]).filter(Boolean);
  const { score } = (await (estimator ??= loadEstimator())).check(password.slice(0, LOOKED_AT), [
    ...OUR_WORDS,
    ...known,
  ]);
  return score < LEAST_SCORE ? identityReasons.password_common : null;
}

/** Its dictionaries take some megabytes, and new passwords are rare. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const { ZxcvbnFactory: Factory } = await import('@zxcvbn-ts/core');
  const { adjacencyGraphs: graphs, dictionary } = await import('@zxcvbn-ts/language-common');
  return new Factory({ dictionary, graphs });
}
