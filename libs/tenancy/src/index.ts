/**
 * Tenancy: which government a request is for, its own words, and the days its offices are closed; and the
 * list of all local governments that may become tenants.
 */
export { findGovernment, nameInFull } from './governments/find-government.js';
export { type Government, governmentsOn, readGovernments } from './governments/read-governments.js';
export { Holiday } from './holidays/holiday.entity.js';
export { HolidaysService } from './holidays/holidays.service.js';
export { lastKnownYear } from './holidays/official-holidays.js';
export { AddHolidays1762000002100 } from './migrations/1762000002100-add-holidays.js';
export { CreateTenancy1761000002000 } from './migrations/1761000002000-create-tenancy.js';
export { LetTenantsLeave1765000008300 } from './migrations/1765000008300-let-tenants-leave.js';
export { SettleTenants1764000008100 } from './migrations/1764000008100-settle-tenants.js';
export { AddSettings1765000008500 } from './migrations/1765000008500-add-settings.js';
export { KeepFormerWordings1766000007520 } from './migrations/1766000007520-keep-former-wordings.js';
export { OpenTenants1766000003000 } from './migrations/1766000003000-open-tenants.js';
export { KeepTenantsOpen1766000003100 } from './migrations/1766000003100-keep-tenants-open.js';
export { shadesOf } from './settings/measure-colour.js';
export { tenancyReasons } from './tenancy.errors.js';
export { tenancyEvents } from './tenancy.events.js';
export { TenancyModule } from './tenancy.module.js';
export { FoundingService, type NewTenant } from './tenants/founding.service.js';
export { GRACE_DAYS, LeavingService, TENANT_LEAVES } from './tenants/leaving.service.js';
export { isOpen } from './tenants/is-open.js';
export { SuspensionService } from './tenants/suspension.service.js';
export { TenantOpening } from './tenants/tenant-opening.service.js';
export { Tenant, type TenantLanguage } from './tenants/tenant.entity.js';
export { TenantGuard, tenantOfRequest } from './tenants/tenant.guard.js';
export { TenantsService } from './tenants/tenants.service.js';
export { Wording } from './wordings/wording.entity.js';
export { type OwnWording, WordingsDesk } from './wordings/wordings-desk.service.js';
export { WordingsService } from './wordings/wordings.service.js';
