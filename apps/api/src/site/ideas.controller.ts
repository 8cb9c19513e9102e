import { Controller, Get, Param, Query, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IdeasService, ListQuery } from '@app/intake';
import { SimilarService } from '@app/routing';
import { type Actor, Allow, CurrentActor, httpReasons, IdParam, NotFound } from '@app/platform';
import { FormChecks } from './forms/form-checks.service.js';
import { readForm } from './forms/read-form.js';
import { IdeaPages } from './idea-pages.service.js';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { AgencyPage } from './pages/agency.pages.js';
import { IdeasPage, MOST_COUNTED } from './pages/ideas.pages.js';
import { RelatedPage } from './pages/related.pages.js';
import { readSearch, SearchErrorsFilter } from './search-errors.filter.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Public ideas, and who answers them. */
@ApiExcludeController()
@Controller()
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class IdeasController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly pages: IdeaPages,
    private readonly lists: ListsService,
    private readonly checks: FormChecks,
    private readonly similar: SimilarService,
  ) {}

  /** Words and filters stand in the address; those of other pages there are passed over. */
  @Get('ideas')
  @UseFilters(SearchErrorsFilter)
  async list(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const typed = readSearch(query);
    const wanted = await this.checks.check(ListQuery, typed);
    const [lists, { items, next }, count] = await Promise.all([
      this.lists.of(actor),
      this.ideas.list(actor, wanted),
      this.ideas.count(actor, wanted, MOST_COUNTED + 1),
    ]);
    return Page.of(IdeasPage, { ideas: items, next, count, lists, typed });
  }

  /** `?token=` comes from the proposer's mail; `?done=` tells once what they have just done. */
  @Get('ideas/:id')
  find(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: unknown): Promise<Page> {
    const { token, done } = readForm(query);
    return this.pages.of(actor, id, { token, done });
  }

  /** Public ideas like this one. A page of its own: to look for them takes longer than all that an idea's page shows. */
  @Get('ideas/:id/related')
  async related(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: unknown): Promise<Page> {
    const { token } = readForm(query);
    const idea = await this.ideas.find(actor, id, token);
    const isPublic = idea.status === 'submitted' && !idea.isHidden && !idea.isErased;
    const related = isPublic ? await this.similar.find(actor, { q: idea.title, except: id }) : [];
    return Page.of(RelatedPage, { idea, related, token });
  }

  /** What an agency answers for, and the article that says so. */
  @Get('agencies/:code')
  async agency(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<Page> {
    const { agencies } = await this.lists.of(actor);
    const agency = agencies.find((candidate) => candidate.code === code);
    if (!agency) throw new NotFound(httpReasons.not_found);
    return Page.of(AgencyPage, { agency });
  }
}
