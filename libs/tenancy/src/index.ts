/** Tenancy: which government a request is for, its own words, and the days its offices are closed. */
export { isHoliday } from './holidays/is-holiday.js';
export { CreateTenancy1761000002000 } from './migrations/1761000002000-create-tenancy.js';
export { TenancyModule } from './tenancy.module.js';
export { Tenant } from './tenants/tenant.entity.js';
export { TenantGuard } from './tenants/tenant.guard.js';
export { TenantsService } from './tenants/tenants.service.js';
export { Wording } from './wordings/wording.entity.js';
export { WordingsService } from './wordings/wordings.service.js';
