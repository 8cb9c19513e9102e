import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { WholeNumber } from '@app/platform';

export const CHECKPOINTS_A_PAGE = 20;
const MOST_CHECKPOINTS = 100;
const LARGEST = Number.MAX_SAFE_INTEGER;

const SIZE = { type: 'integer', format: 'int64', minimum: 1, maximum: LARGEST } as const;

export class CheckpointsQuery {
  /** The size at which the page before ended. */
  @ApiProperty({ ...SIZE, required: false })
  @IsOptional()
  @WholeNumber()
  @Max(LARGEST)
  @Min(1)
  @IsInt()
  before?: number;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: MOST_CHECKPOINTS,
    default: CHECKPOINTS_A_PAGE,
    required: false,
  })
  @IsOptional()
  @WholeNumber()
  @Max(MOST_CHECKPOINTS)
  @Min(1)
  @IsInt()
  limit?: number;
}

export class ConsistencyQuery {
  /** Size of the earlier checkpoint. */
  @ApiProperty({ ...SIZE, example: 1 })
  @WholeNumber()
  @Max(LARGEST)
  @Min(1)
  @IsInt()
  from: number;

  /** Size of the later one, at most that of the newest. */
  @ApiProperty({ ...SIZE, example: 1 })
  @WholeNumber()
  @Max(LARGEST)
  @Min(1)
  @IsInt()
  to: number;
}

/** What was signed of the ledger at one instant. */
export class CheckpointView {
  /** Events in the ledger. */
  @ApiProperty({ type: 'integer' }) size: number;
  /** Root of the Merkle tree over them (RFC 9162), Base64. */
  root: string;
  signedAt: Date;
  /** As it was signed: https://c2sp.org/tlog-checkpoint. */
  note: string;
}

export class CheckpointPage {
  @ApiProperty({ type: [CheckpointView] }) items: CheckpointView[];
  /** `before` of the next page; null on the last one. */
  @ApiProperty({ type: 'integer', nullable: true }) next: number | null;
}

export class LedgerKeyView {
  /** Whose ledger: the first line of its checkpoints. */
  origin: string;
  /** The 32 bytes of the Ed25519 key, Base64. */
  publicKey: string;
  /** The same with its name: https://c2sp.org/signed-note. */
  verifierKey: string;
}
