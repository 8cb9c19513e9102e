import { ApiProperty } from '@nestjs/swagger';
import { SafeText } from '@app/platform';

/** Why a member of staff must know who proposed an idea. */
export class RevealDto {
  @SafeText({ max: 500, example: '시상 안내 전화' }) reason: string;
}

/** Who proposed an idea. */
export class ProposerView {
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ type: String, nullable: true }) postalAddress: string | null;
  /** They asked to be forgotten and are kept apart. */
  isSealed: boolean;
}
