import { Controller, Get, Param, Query, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { intakeReasons } from '@app/intake';
import { type Actor, Allow, CurrentActor, NotFound } from '@app/platform';
import { readForm, type Typed } from './forms/read-form.js';
import { IdeaPages } from './idea-pages.service.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { TrackingPage } from './pages/tracking.pages.js';
import { siteReasons } from './site.errors.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Whoever holds a tracking number may follow the idea, confirmed or not. */
@ApiExcludeController()
@Controller('track')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class TrackingController {
  constructor(private readonly pages: IdeaPages) {}

  @Get()
  ask(@Query() query: unknown): Page | SeeOther {
    const { number } = readForm(query);
    if (number) return new SeeOther(`/track/${encodeURIComponent(number.trim())}`);
    const isSent = typeof query === 'object' && query !== null && 'number' in query;
    return isSent ? wrong('number_needed', {}, 422) : Page.of(TrackingPage, { typed: {} });
  }

  /** A number that is none, or of no idea, is asked for again. */
  @Get(':number')
  async find(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Query() query: unknown,
  ): Promise<Page> {
    const { token, done } = readForm(query);
    try {
      return await this.pages.ofNumber(actor, number, { token, done });
    } catch (error) {
      // One that is hidden or withdrawn has its number: its own page says what became of it.
      const isUnknown = error instanceof NotFound && error.reason.code === intakeReasons.idea_not_found.code;
      if (!isUnknown) throw error;
      return wrong('number_unknown', { number }, 404);
    }
  }
}

function wrong(name: 'number_needed' | 'number_unknown', typed: Typed, status: number): Page {
  const reason = siteReasons[name];
  const answer = { status, reason, faults: [{ field: 'number', ...reason }], details: {} };
  return Page.of(TrackingPage, { typed, answer }, status);
}
