/**
 * What makes the sending of a guest look like that of a machine: no proof at all, a field filled that nobody sees, a form
 * that came from nowhere, is of the day before, was sent before, or was filled in no time.
 */
export const GUEST_SIGNS = ['no_proof', 'trap', 'no_stamp', 'old_stamp', 'used_stamp', 'too_fast'] as const;
export type GuestSign = (typeof GUEST_SIGNS)[number];
