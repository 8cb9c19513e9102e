/** Identity: persons (the one table of personal data), accounts, sign-in and sessions. */
export { Account, type Role } from './accounts/account.entity.js';
export { AccountViews } from './accounts/account-views.service.js';
export { AccountsService, type NewAccount, type Official } from './accounts/accounts.service.js';
export { IdentityModule } from './identity.module.js';
export { CreateIdentity1761000004000 } from './migrations/1761000004000-create-identity.js';
export { Person } from './persons/person.entity.js';
export { PersonsService } from './persons/persons.service.js';
export { PasswordGuard } from './sessions/password.guard.js';
export { clearSessionCookie, setSessionCookie, tokenOf } from './sessions/session-cookie.js';
export { AccountView } from './sessions/session.dto.js';
export { SessionGuard } from './sessions/session.guard.js';
export { SessionsService } from './sessions/sessions.service.js';
