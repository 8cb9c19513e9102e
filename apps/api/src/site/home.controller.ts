import { Controller, Get, Header, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IdeasService } from '@app/intake';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { AccessibilityPage, HelpPage } from './pages/about.pages.js';
import { HomePage } from './pages/home.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

const NEWEST = 5;

/** The first page and those that explain. */
@ApiExcludeController()
@Controller()
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class HomeController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly lists: ListsService,
  ) {}

  @Get()
  async home(@CurrentActor() actor: Actor): Promise<Page> {
    const [lists, { items }] = await Promise.all([
      this.lists.of(actor),
      this.ideas.list(actor, { limit: NEWEST }),
    ]);
    const calls = lists.calls.filter((call) => call.isOpen);
    return Page.of(HomePage, { calls, ideas: items, lists });
  }

  @Get('help')
  async help(@CurrentActor() actor: Actor): Promise<Page> {
    return Page.of(HelpPage, { lists: await this.lists.of(actor) });
  }

  @Get('accessibility')
  accessibility(): Page {
    return Page.of(AccessibilityPage, {});
  }

  /** Keeps machines away from what belongs to one person, and from searches without end. */
  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(): string {
    const closed = [
      '/api/',
      '/console/',
      '/me',
      '/account',
      '/track',
      '/sign-in',
      '/dev/',
      '/ideas?',
      '/ideas/new',
    ];
    return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''].join('\n');
  }
}
