import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { MergePreviewQuery } from './merge.dto.js';
import { MergePreviews } from './merge-previews.service.js';
import { MergePreview } from './merge-view.dto.js';

/** Merging and splitting are moves like others; this shows beforehand what a merge would come to. */
@ApiTags('cases')
@Controller('api/v1/cases/:id/merge-preview')
@Allow('cases.move')
export class MergesController {
  constructor(private readonly previews: MergePreviews) {}

  /** Supporters before and after, and who would be told. 422 where the merge would be refused, 404 for a number nobody has. */
  @Get()
  @ApiOperation({ summary: 'What merging this case into an earlier idea would come to' })
  preview(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { into }: MergePreviewQuery,
  ): Promise<MergePreview> {
    return this.previews.preview(actor, id, into);
  }
}
