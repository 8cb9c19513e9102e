import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { SafeText } from '@app/platform';

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const IDS = new RegExp(`^${ID}(,${ID}){0,99}$`);

export class SizesQuery {
  /** Ids of ideas, a hundred at most, with commas between them. */
  @Ids() ideas: string;
}

export class MergeCampaignDto {
  /** What each proposer is told. */
  @SafeText({ max: 4_000 }) message: string;
}

function Ids(): PropertyDecorator {
  return applyDecorators(ApiProperty({ pattern: IDS.source }), Matches(IDS));
}
