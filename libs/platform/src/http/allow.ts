import { SetMetadata } from '@nestjs/common';

/** Who may call a route: anyone, whoever is signed in, or holders of one of these roles. */
export type Allowed = 'anyone' | 'account' | readonly string[];

export const ALLOWED = 'madang:allowed';

/** Every route says who may call it; a route that says nothing is refused to everyone. */
export const Allow = (allowed: Allowed) => SetMetadata(ALLOWED, allowed);

/** Staff of a tenant: whoever reviews, leads or administers. */
export const STAFF = ['reviewer', 'lead', 'administrator'] as const;
