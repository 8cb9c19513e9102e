import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v4 } from 'uuid';
import { tokenOf } from '@app/identity';
import { type Answer, actorOf } from '@app/platform';
import { CommentPages } from './comment-pages.service.js';
import { THREAD_FIELDS } from './comment-place.js';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import type { Page } from './page.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A comment that was not accepted comes back with its text. What it answered may be gone meanwhile. */
@Catch()
@Injectable()
export class CommentErrorsFilter extends FormErrorsFilter {
  constructor(
    errors: SiteErrorsFilter,
    private readonly pages: CommentPages,
  ) {
    super(errors);
  }

  protected again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const { id } = request.params as { id: string };
    const { text, key, ...place } = pick(readForm(request.body), [...THREAD_FIELDS, 'text', 'key']);
    const isOfAnswer = answer.faults.some(({ field }) => field === 'parentId');
    const told = isOfAnswer ? { ...answer, reason: answer.faults[0]!, faults: [] } : answer;
    if (isOfAnswer) delete place.reply;
    const isSpent = answer.faults.some(({ field }) => field === 'Idempotency-Key');
    const typed = { ...(text && { text }), key: isSpent || !key ? v4() : key };
    return this.pages.ofIdea(actorOf(request), id, {
      ...{ place, typed, answer: isSpent ? { ...answer, faults: [] } : told, session: tokenOf(request) },
    });
  }
}
