import { Undelivered } from '../attempts/undelivered.js';

/** What nodemailer says of a failure. */
interface Failure extends Error {
  /** Where it failed: `EENVELOPE` addresses, `EMESSAGE` the mail, others the way to the server. */
  code?: string;
  responseCode?: number;
}

/**
 * What a failure to hand a mail over means. A server that answered did not take it: 5xx to this mail or its address is
 * for good (RFC 5321 §4.2.1), anything else may be tried again. Without an answer it depends on whether a byte of
 * the mail went out: from then on the server may have taken it (RFC 5321 §4.5.3.2.6).
 */
export function judgeFailure(failure: Failure, wasBegun: boolean): Undelivered {
  const { code = 'EUNKNOWN', responseCode } = failure;
  const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (responseCode) {
    const isForGood = isAboutMail && responseCode >= 500;
    return new Undelivered(isForGood ? 'refused' : 'put_off', String(responseCode));
  }
  if (wasBegun) return new Undelivered('unknown', code);
  return new Undelivered(isAboutMail ? 'refused' : 'put_off', code);
}
