import { Controller, Post, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { NeedsAssurance } from '@app/identity';
import { SupportsService } from '@app/intake';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A member's support of an idea. */
@ApiExcludeController()
@Controller('ideas/:id')
@Allow('ideas.support')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
@UseGuards(FormTokenGuard)
export class SupportsController {
  constructor(private readonly supports: SupportsService) {}

  @Post('support')
  @NeedsAssurance('support')
  async support(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeeOther> {
    await this.supports.support(actor, id);
    return new SeeOther(`/ideas/${id}#support`);
  }

  @Post('unsupport')
  async takeBack(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeeOther> {
    await this.supports.withdraw(actor, id);
    return new SeeOther(`/ideas/${id}#support`);
  }
}
