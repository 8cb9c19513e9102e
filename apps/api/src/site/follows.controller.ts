import { Get, Post, Query, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { FollowsService } from '@app/intake';
import { type Actor, CurrentActor, IdParam } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FollowErrorsFilter } from './follow-errors.filter.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { StoppedPage, StopPage } from './pages/follow.pages.js';

/** Ends following by the link of a mail. Opening the page does nothing: mail scanners open links too. */
@DrawsPages('follows', 'anyone', FollowErrorsFilter)
export class FollowStopsController {
  constructor(private readonly follows: FollowsService) {}

  @Get('stopped')
  stopped(): Page {
    return Page.of(StoppedPage, {});
  }

  @Get(':id/stop')
  async preview(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: unknown): Promise<Page> {
    const { token = '' } = readForm(query);
    return Page.of(StopPage, { id, token, followed: await this.follows.preview(actor, id, token) });
  }

  @Post(':id/stop')
  @UseGuards(FormTokenGuard)
  async stop(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { token = '' } = readForm(request.body);
    await this.follows.stop(actor, id, token);
    return new SeeOther('/follows/stopped');
  }
}
