import { Controller, Get, Param, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CallAdoptionsService } from '@app/exchange';
import { CallsService, IdeasService } from '@app/intake';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { CallPage, CallsPage } from './pages/calls.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

const SOME = 10;

/** Calls for ideas. */
@ApiExcludeController()
@Controller('calls')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class CallsController {
  constructor(
    private readonly calls: CallsService,
    private readonly ideas: IdeasService,
    private readonly lists: ListsService,
    private readonly adoptions: CallAdoptionsService,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor): Promise<Page> {
    return Page.of(CallsPage, { calls: await this.calls.list(actor) });
  }

  @Get(':code')
  async find(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<Page> {
    const call = await this.calls.ofCode(actor, code);
    const [lists, { items, next }, reach] = await Promise.all([
      this.lists.of(actor),
      this.ideas.list(actor, { call: call.code, limit: SOME }),
      this.adoptions.reachOf(actor, call.code),
    ]);
    return Page.of(CallPage, { call, reach, ideas: items, hasMore: next !== null, lists });
  }
}
