import type { LedgerState } from '@app/ledger';
import type { LeftOut } from './left-out.js';
import type { TenantColumn } from './tenant-tables.queries.js';

export const exportFormats = ['json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const MANIFEST = 'manifest.json';
export const README = 'README.md';

export interface ExportedFile {
  name: string;
  table: string;
  columns: TenantColumn[];
  rows: number;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

/** What `manifest.json` holds. It is written last: where it is missing, the export did not end. */
export interface Manifest {
  /** Of this document; another number when its shape changes. */
  version: 1;
  format: ExportFormat;
  tenant: { id: string; code: string; nameKo: string; nameEn: string; regionCode: string | null };
  /** The instant all rows are of. */
  takenAt: string;
  /** Last change of the tables that this program knows. */
  schema: string;
  ledger: LedgerState;
  files: ExportedFile[];
  leftOut: LeftOut[];
}
