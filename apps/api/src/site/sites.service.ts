import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/csrf-protection';
import { type Actor, Clock, CONFIG, type Config, isSecure, seoulDay } from '@app/platform';
import { SessionsService, tokenOf } from '@app/identity';
import { tenantOfRequest, TenantsService, type Wording, WordingsService } from '@app/tenancy';
import { isLanguage, languages } from './choose-language.js';
import { languageOf } from './language-of.js';
import { Phrases } from './phrases/phrases.service.js';
import type { Site } from './site-context.js';

const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

@Injectable()
export class Sites {
  constructor(
    private readonly phrases: Phrases,
    private readonly wordings: WordingsService,
    private readonly tenants: TenantsService,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The site as this request sees it; keeps a language that was just chosen. */
  async of(request: FastifyRequest, reply: FastifyReply): Promise<Site> {
    const actor = request.actor ?? (await this.guess(request));
    return this.describe(request, reply, actor, actor ? await this.wordingsOf(actor) : []);
  }

  /** The same without the database, for the page that says the database is away. */
  bare(request: FastifyRequest, reply: FastifyReply): Site {
    return this.describe(request, reply, request.actor ?? null, []);
  }

  private describe(
    request: FastifyRequest,
    reply: FastifyReply,
    actor: Actor | null,
    wordings: readonly Wording[],
  ): Site {
    const asked = (request.query as Record<string, unknown> | undefined)?.lang;
    const language = languageOf(request);
    if (isLanguage(asked)) this.keep(reply, asked);
    let token: string | undefined;
    return {
      language,
      t: this.phrases.in(language, wordings),
      actor,
      address: request.url,
      isAnswerToForm: request.method === 'POST',
      today: seoulDay(this.clock.now()),
      hasMailCatcher: this.config.mailDir !== null,
      languages: request.tenant?.languages ?? languages,
      colour: request.tenant?.colour ?? null,
      isOpened: request.tenant?.isOpened ?? true,
      isSuspended: request.tenant?.isSuspended ?? false,
      requestId: request.id,
      formToken: () => (token ??= reply.generateCsrf()),
    };
  }

  private keep(reply: FastifyReply, language: string): void {
    const secure = isSecure(this.config);
    const options = {
      path: '/',
      maxAge: A_YEAR_IN_SECONDS,
      sameSite: 'lax',
      httpOnly: true,
      secure,
    } as const;
    reply.setCookie('lang', language, options);
  }

  /** An address that no route knows never reached the guards, yet its page greets the same person. */
  private async guess(request: FastifyRequest): Promise<Actor | null> {
    try {
      const tenant = await this.tenants.ofRequest(request.headers.host ?? '', undefined);
      request.tenant ??= tenantOfRequest(tenant);
      return await this.sessions.actorOf(tenant.tenantId, tokenOf(request));
    } catch {
      return null;
    }
  }

  private async wordingsOf(actor: Actor): Promise<Wording[]> {
    try {
      return await this.wordings.of(actor);
    } catch {
      return [];
    }
  }
}
