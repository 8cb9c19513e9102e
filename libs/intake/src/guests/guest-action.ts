/** What guests may do after proof that they are no machine. A proof for one is worth nothing for another. */
export const GUEST_ACTIONS = ['submit'] as const;
export type GuestAction = (typeof GUEST_ACTIONS)[number];
