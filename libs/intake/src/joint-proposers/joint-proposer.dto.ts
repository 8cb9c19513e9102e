import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { SafeText } from '@app/platform';
import { OwnerDto } from '../ideas/idea.dto.js';

/** More would be a petition; those are supported instead. */
export const MOST_OTHERS = 9;

const Share = (): PropertyDecorator => (target, name) => {
  ApiProperty({ type: 'integer', minimum: 1, maximum: 100, description: 'per cent' })(target, name);
  for (const check of [Max(100), Min(1), IsInt()]) check(target, name);
};

/** Somebody who proposes with the author. */
export class OtherProposerDto {
  @SafeText({ max: 100, example: '김하늘' }) name: string;
  // The check of addresses throws at half a character, so that of texts comes before it: the last runs first.
  @IsEmail()
  @SafeText({ max: 320, example: 'name@example.kr' })
  email: string;
  @Share() share: number;
}

/** Who proposes together with the author. Their shares and the author's own make 100; none: the author alone. */
export class StateJointProposersDto extends OwnerDto {
  @ApiProperty({ type: [OtherProposerDto], maxItems: MOST_OTHERS })
  @ValidateNested({ each: true })
  @Type(() => OtherProposerDto)
  @IsObject({ each: true })
  @ArrayMaxSize(MOST_OTHERS)
  @IsArray()
  others: OtherProposerDto[];
}

/** What somebody answers who is named as a proposer. */
export class AnswerProposalDto {
  /** From the mail. */
  @SafeText({ max: 100 }) token: string;
  @ApiProperty({ enum: ['agreed', 'declined'] })
  @IsIn(['agreed', 'declined'])
  answer: 'agreed' | 'declined';
}

/** Whether this is what anyone may not say whose identity the tenant asks for: all but to decline. */
export const isAgreement = (body: unknown): boolean =>
  (body as Partial<AnswerProposalDto> | null | undefined)?.answer !== 'declined';
