import type { AgencyLine, WorkflowTemplate } from '@app/onboarding';
import type { TenantLanguage } from '@app/tenancy';

/** What an operator said of a tenant; what they left out comes from the list of governments or is usual. */
export interface TenantWishes {
  nameKo?: string;
  nameEn?: string;
  host?: string;
  languages?: TenantLanguage[];
  workflow?: WorkflowTemplate;
  agencies?: AgencyLine[];
  /** It is open at once, whatever its checklist misses. */
  open?: true;
  /** Who is invited by mail to be its first administrator. */
  administrator?: string;
  /** Who is made one, with a password that is printed. */
  adminEmail?: string;
  adminName?: string;
}
