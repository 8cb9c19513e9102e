import { Injectable } from '@nestjs/common';
import { ApiTokensService } from '@app/identity';
import type { Actor, Answer } from '@app/platform';
import type { Typed } from './forms/read-form.js';
import { Page } from './page.js';
import { ApiTokensPage } from './pages/api-token.pages.js';

interface Shown {
  /** What was just done, told once on top. */
  done?: string;
  typed?: Typed;
  /** Why no token was made. */
  answer?: Answer;
}

@Injectable()
export class ApiTokenPages {
  constructor(private readonly tokens: ApiTokensService) {}

  /** The page of one's own tokens, with the form to make another. */
  async draw(actor: Actor, { done, typed = {}, answer }: Shown = {}): Promise<Page> {
    const [tokens, scopes] = [await this.tokens.list(actor), this.tokens.scopesOf(actor)];
    const props = { tokens, scopes, done, typed, answer: answer ?? null };
    return Page.of(ApiTokensPage, props, answer?.status);
  }
}
