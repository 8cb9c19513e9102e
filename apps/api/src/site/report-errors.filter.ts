import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import type { Page } from './page.js';
import { ReportPages } from './report-pages.service.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

export const REPORT_FIELDS = ['ground', 'text'];

/** A report that was not accepted comes back with its words. */
@Catch()
@Injectable()
export class ReportErrorsFilter extends FormErrorsFilter {
  constructor(
    errors: SiteErrorsFilter,
    private readonly pages: ReportPages,
  ) {
    super(errors);
  }

  protected again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const { id } = request.params as { id: string };
    const what = request.url.startsWith('/comments/') ? 'comments' : 'ideas';
    const place = readForm(request.body);
    return this.pages.of(actorOf(request), what, id, { place, typed: pick(place, REPORT_FIELDS), answer });
  }
}
