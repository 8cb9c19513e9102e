import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { MergeCampaignDto, SizesQuery } from './campaign.dto.js';
import { CampaignResult, CampaignSize, CampaignView } from './campaign-view.dto.js';
import { CampaignsService } from './campaigns.service.js';

/** Near-copies of one text, for the reviewers who get them. */
@ApiTags('campaigns')
@Controller('api/v1')
@Allow('cases.move')
export class CampaignsController {
  constructor(private readonly campaigns: CampaignsService) {}

  /** Of up to a hundred ideas, those that have near-copies, and how many. */
  @Get('campaigns')
  @Allow('cases.read')
  @ApiOperation({ summary: 'How many near-copies ideas have' })
  sizes(@CurrentActor() actor: Actor, @Query() { ideas }: SizesQuery): Promise<CampaignSize[]> {
    return this.campaigns.sizes(actor, ideas.split(','));
  }

  /** The near-copies of a case that were not merged yet, oldest first, and what merging them would come to. */
  @Get('cases/:id/campaign')
  @Allow('cases.read')
  @ApiOperation({ summary: 'The near-copies of a case' })
  campaign(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<CampaignView> {
    return this.campaigns.find(actor, id);
  }

  /** Merges them into the one received first, and says of each what came of it; a hundred at most. */
  @Post('cases/:id/campaign/merges')
  @HttpCode(200)
  @ApiOperation({ summary: 'Merge the near-copies of a case into the first' })
  mergeAll(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { message }: MergeCampaignDto,
  ): Promise<CampaignResult[]> {
    return this.campaigns.merge(actor, id, message);
  }
}
