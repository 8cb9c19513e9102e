import { ApiProperty } from '@nestjs/swagger';

/** A government that uses Madang and is open. */
export class GovernmentView {
  code: string;
  @ApiProperty({ enum: ['nation', 'town'] }) kind: string;
  nameKo: string;
  nameEn: string;
}
