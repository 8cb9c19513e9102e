import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn } from 'class-validator';
import { Code, SafeText } from '@app/platform';
import { WEBHOOK_KINDS, type WebhookKind } from './webhook-kinds.js';

export class NewWebhookDto {
  /** What the system is called. */
  @SafeText({ max: 60, example: '온나라 연계' }) name: string;
  /** Where events are sent by POST; `https:` unless the operator of the installation allows the host. */
  @SafeText({ max: 500, example: 'https://hooks.example.go.kr/madang' }) address: string;
  /** Only events of this agency's cases; left out, of all. */
  @Code({ optional: true, example: 'mois' }) agencyCode?: string;
  @ApiProperty({ enum: WEBHOOK_KINDS, isArray: true, minItems: 1, maxItems: WEBHOOK_KINDS.length })
  @IsIn(WEBHOOK_KINDS, { each: true })
  @ArrayMaxSize(WEBHOOK_KINDS.length)
  @ArrayMinSize(1)
  @IsArray()
  kinds: WebhookKind[];
}

export class WebhookView {
  @ApiProperty({ format: 'uuid' }) id: string;
  name: string;
  address: string;
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  @ApiProperty({ enum: WEBHOOK_KINDS, isArray: true }) kinds: WebhookKind[];
  registeredAt: Date;
}

/** A webhook that was just registered. `secret` is told this once. */
export class RegisteredWebhook extends WebhookView {
  secret: string;
}
