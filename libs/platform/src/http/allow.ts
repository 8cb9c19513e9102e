import { SetMetadata } from '@nestjs/common';
import type { PermissionName } from '../permissions/permissions.js';

export const ALLOWED = 'madang:allowed';

/** Every route names its line in the table of permissions; a route that names none is refused to everyone. */
export const Allow = (permission: PermissionName) => SetMetadata(ALLOWED, permission);
