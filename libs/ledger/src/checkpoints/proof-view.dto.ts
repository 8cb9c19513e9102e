import { ApiProperty } from '@nestjs/swagger';

const HASHES = { type: String, isArray: true, description: 'Hashes in Base64, as RFC 9162 orders them' };

/** A proof that an event is in the ledger. It is checked without asking anybody (docs/ledger.md). */
export class ProofView {
  @ApiProperty({ enum: ['madang-proof-1'] }) format: 'madang-proof-1';
  /** The event in canonical JSON; its bytes in UTF-8 are what the leaf hashes. */
  leaf: string;
  /** Place of the event in the ledger, from 0. */
  @ApiProperty({ type: 'integer' }) index: number;
  @ApiProperty(HASHES) path: string[];
  /** A signed note: https://c2sp.org/tlog-checkpoint. */
  checkpoint: string;
  /** The public key that signed it, with its name: https://c2sp.org/signed-note. */
  key: string;
}

/** A proof that nothing was changed or taken away between two sizes of the ledger. */
export class ConsistencyView {
  @ApiProperty({ type: 'integer' }) from: number;
  @ApiProperty({ type: 'integer' }) to: number;
  /** Root of the first `from` events, Base64. */
  fromRoot: string;
  /** Root of the first `to` events, Base64. */
  toRoot: string;
  @ApiProperty(HASHES) path: string[];
}
