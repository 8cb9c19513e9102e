import { ApiProperty } from '@nestjs/swagger';

/** How it stands with somebody's wish to be forgotten. */
export class ErasureView {
  @ApiProperty({ enum: ['waiting', 'undone', 'sealed', 'erased'] }) status: string;
  requestedAt: Date;
  /** Until then it can be undone. */
  actsAt: Date;
  /** While the law has the idea kept (국민 제안 규정 §22), the person is kept apart until then. */
  @ApiProperty({ type: Date, nullable: true }) keptUntil: Date | null;
}
