import { Controller, Get, Post, Query, Req, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CrossingsService, type PublicCrossing, StoriesService } from '@app/exchange';
import { IdeasService } from '@app/intake';
import { type Actor, Allow, CurrentActor, Forbidden, httpReasons, IdParam, NotFound } from '@app/platform';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { ConsentPage } from './pages/consent.pages.js';
import { siteReasons } from './site.errors.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** The proposer lets name and contact go along to the government that has the idea now. */
@ApiExcludeController()
@Controller('ideas/:id/crossings/:crossing/consent')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class ConsentsController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly stories: StoriesService,
    private readonly crossings: CrossingsService,
  ) {}

  /** Asks first: what was sent to another government cannot be called back from there. */
  @Get()
  async ask(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('crossing') crossingId: string,
    @Query() query: unknown,
  ): Promise<Page> {
    const { token } = readForm(query);
    const idea = await this.ideas.find(actor, id, token);
    if (!idea.isMine) throw new Forbidden(siteReasons.not_the_proposer);
    const { crossings } = await this.stories.tell(actor, id, Promise.resolve(idea), token);
    return Page.of(ConsentPage, { idea, crossing: known(crossings, crossingId), token });
  }

  @Post()
  @UseGuards(FormTokenGuard)
  async consent(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('crossing') crossingId: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { token } = readForm(request.body);
    const { crossings } = await this.stories.of(actor, id, token);
    await this.crossings.consent(actor, known(crossings, crossingId).id, token);
    return new SeeOther(`/ideas/${id}?${new URLSearchParams({ ...(token && { token }) })}#travels`);
  }
}

function known(crossings: PublicCrossing[], id: string): PublicCrossing {
  const found = crossings.find((crossing) => crossing.id === id);
  if (!found) throw new NotFound(httpReasons.not_found);
  return found;
}
