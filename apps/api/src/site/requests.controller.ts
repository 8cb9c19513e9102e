import {
  Controller,
  Get,
  Param,
  Post,
  Query,
  Req,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdeaObjections, IdeasService, ProposerActs } from '@app/intake';
import { type Actor, Allow, CurrentActor, httpReasons, IdParam, NotFound } from '@app/platform';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { RequestPage } from './pages/request.pages.js';
import { type ProposerRequest, readRequest } from './proposer-requests.js';
import { RequestFormDto } from './request.dto.js';
import { RequestErrorsFilter } from './request-errors.filter.js';
import { requireAllowed } from './require-allowed.js';
import { SiteErrorsFilter } from './site-errors.filter.js';
import type { Done } from './tell-done.js';

/** What a proposer may ask for after a decision, or while a petition waits for them. */
@ApiExcludeController()
@Controller('ideas/:id/requests/:request')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class RequestsController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly acts: ProposerActs,
    private readonly objections: IdeaObjections,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  async begin(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('request') name: string,
    @Query() query: unknown,
  ): Promise<Page> {
    const request = requestOf(name);
    const { token } = readForm(query);
    const idea = await this.ideas.find(actor, id, token);
    requireAllowed(idea, request);
    const timeline = await this.ideas.timeline(actor, id, token);
    return Page.of(RequestPage, { idea, request, timeline, typed: { ...(token && { token }) } });
  }

  @Post()
  @UseGuards(FormTokenGuard)
  @UseFilters(RequestErrorsFilter)
  async send(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('request') name: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const transition = requestOf(name);
    const typed = pick(readForm(request.body), ['message', 'token']);
    const { message, token } = await this.checks.check(RequestFormDto, typed);
    if (transition === 'object') await this.objections.object(actor, id, message, token);
    else await this.acts.request(actor, id, { transition, message }, token);
    const done = DONE[transition] ?? 'requested';
    const query = new URLSearchParams({ done, ...(token && { token }) });
    return new SeeOther(`/ideas/${id}?${query}`);
  }
}

/** What the page of the idea tells afterwards. */
const DONE: Partial<Record<ProposerRequest, Done>> = {
  object: 'objected',
  supply_petition_supplement: 'supplied',
};

function requestOf(name: string): ProposerRequest {
  const request = readRequest(name);
  if (!request) throw new NotFound(httpReasons.not_found);
  return request;
}
