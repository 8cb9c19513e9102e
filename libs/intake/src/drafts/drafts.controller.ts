import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { DraftDto, DraftView } from './draft.dto.js';
import { DraftsService } from './drafts.service.js';

@ApiTags('drafts')
@Controller('api/v1/drafts')
@Allow('ideas.support')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Get()
  @ApiOperation({ summary: 'Your drafts' })
  list(@CurrentActor() actor: Actor): Promise<DraftView[]> {
    return this.drafts.list(actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of your drafts' })
  find(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DraftView> {
    return this.drafts.find(actor, id);
  }

  @Post()
  @ApiOperation({ summary: 'Begin a draft' })
  begin(@CurrentActor() actor: Actor, @Body() content: DraftDto): Promise<DraftView> {
    return this.drafts.begin(actor, content);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Save a draft' })
  save(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() content: DraftDto): Promise<DraftView> {
    return this.drafts.save(actor, id, content);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Discard a draft' })
  discard(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.drafts.discard(actor, id);
  }
}
