import { Controller, Post, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { NeedsAssurance } from '@app/identity';
import { FollowsService, SupportsService } from '@app/intake';
import { type Actor, Allow, CurrentActor, CurrentNetwork, IdParam } from '@app/platform';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A member's support of an idea, and their wish to hear of it. */
@ApiExcludeController()
@Controller('ideas/:id')
@Allow('ideas.support')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
@UseGuards(FormTokenGuard)
export class SupportsController {
  constructor(
    private readonly supports: SupportsService,
    private readonly follows: FollowsService,
  ) {}

  @Post('support')
  @NeedsAssurance('support')
  async support(
    @CurrentActor() actor: Actor,
    @CurrentNetwork() network: string,
    @IdParam() id: string,
  ): Promise<SeeOther> {
    await this.supports.support(actor, id, network);
    return new SeeOther(`/ideas/${id}#support`);
  }

  @Post('unsupport')
  async takeBack(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeeOther> {
    await this.supports.withdraw(actor, id);
    return new SeeOther(`/ideas/${id}#support`);
  }

  @Post('follow')
  async follow(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeeOther> {
    await this.follows.follow(actor, id);
    return new SeeOther(`/ideas/${id}#follow`);
  }

  @Post('unfollow')
  async unfollow(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeeOther> {
    await this.follows.unfollow(actor, id);
    return new SeeOther(`/ideas/${id}#follow`);
  }
}
