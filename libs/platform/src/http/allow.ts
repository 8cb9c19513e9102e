import { SetMetadata } from '@nestjs/common';
import type { PermissionName } from '../permissions/permissions.js';

export const ALLOWED = 'madang:allowed';

/** Every route names its line in the table of permissions; a route that names none is refused to everyone. */
export const Allow = (permission: PermissionName) => SetMetadata(ALLOWED, permission);

export const BEFORE_OPENING = 'madang:before-opening';

/** Whoever may call the route may also while the tenant is not open yet: it leads staff in. All others are for staff then. */
export const AlsoBeforeOpening = () => SetMetadata(BEFORE_OPENING, true);
