import { SetMetadata } from '@nestjs/common';

/** Who may call a route: anyone, whoever is signed in, or holders of one of these roles. */
export type Allowed = 'anyone' | 'account' | readonly string[];

export const ALLOWED = 'madang:allowed';

/** Every route says who may call it; a route that says nothing is refused to everyone. */
export const Allow = (allowed: Allowed) => SetMetadata(ALLOWED, allowed);

export const BEFORE_OPENING = 'madang:before-opening';

/** Whoever may call the route may also while the tenant is not open yet: it leads staff in. All others are for staff then. */
export const AlsoBeforeOpening = () => SetMetadata(BEFORE_OPENING, true);

/** Staff of a tenant: whoever reviews, leads or administers. */
export const STAFF = ['reviewer', 'lead', 'administrator'] as const;
