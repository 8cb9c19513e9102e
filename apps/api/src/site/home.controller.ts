import { Controller, Get, Header, Req, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { HeadlinesService } from '@app/insight';
import { IdeasService } from '@app/intake';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { ListsService } from './lists.service.js';
import { readOwnTown, TOWN_COOKIE } from './own-town.js';
import { Page } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { AccessibilityPage } from './pages/about.pages.js';
import { HelpPage } from './pages/help.pages.js';
import { HomePage } from './pages/home.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';
import { Towns } from './towns.service.js';

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
    private readonly headlines: HeadlinesService,
    private readonly towns: Towns,
  ) {}

  @Get()
  async home(@CurrentActor() actor: Actor, @Req() { cookies }: FastifyRequest): Promise<Page> {
    const [headlines, towns, lists, { items }] = await Promise.all([
      this.headlines.of(actor),
      this.towns.besides(actor),
      this.lists.of(actor),
      this.ideas.list(actor, { limit: NEWEST }),
    ]);
    const calls = lists.calls.filter((call) => call.isOpen);
    const own = readOwnTown(cookies[TOWN_COOKIE], towns, lists.regions);
    return Page.of(HomePage, { calls, ideas: items, headlines, towns, own, lists });
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
      '/my',
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
