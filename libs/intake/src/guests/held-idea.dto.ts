import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { Code } from '@app/platform';
import { GUEST_SIGNS, type GuestSign } from './guest-sign.js';

export class HeldIdeasQuery {
  /** Continues where a page ended. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  after?: string;
}

export class RejectIdeaDto {
  /** A ground of kind `hide` from the catalogue. */
  @Code({ example: 'off-topic-spam' }) reason: string;
}

/** An idea that was taken in and waits, because a machine may have sent it. */
export class HeldIdeaView {
  @ApiProperty({ format: 'uuid' }) id: string;
  title: string;
  improvement: string;
  trackingNumber: string;
  @ApiProperty({ enum: GUEST_SIGNS }) sign: GuestSign;
  submittedAt: Date;
  /** Released then, if nobody decides. */
  releaseAt: Date;
}

export class HeldIdeasPage {
  @ApiProperty({ type: [HeldIdeaView] }) items: HeldIdeaView[];
  /** Pass as `after` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
