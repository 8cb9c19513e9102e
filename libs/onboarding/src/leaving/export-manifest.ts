import type { LedgerState } from '@app/ledger';
import type { LeftOut } from './left-out.js';
import type { TenantColumn } from './tenant-tables.queries.js';

export const exportFormats = ['json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const MANIFEST = 'manifest.json';
export const README = 'README.md';
export const FILES = 'files';

export interface ExportedFile {
  name: string;
  table: string;
  columns: TenantColumn[];
  rows: number;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

/** A file that citizens attached. */
export interface ExportedAttachment {
  /** Of the row in `intake.attachments`. */
  id: string;
  /** Its place in the folder: `files/<id>.<kind>`. */
  name: string;
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
  attachments: ExportedAttachment[];
  /** Ids of files whose content was gone when its turn came: erased meanwhile, or lost. */
  missing: string[];
  leftOut: LeftOut[];
}
