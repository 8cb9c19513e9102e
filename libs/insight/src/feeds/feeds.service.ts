import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';
import { WorkflowsService } from '@app/review';
import { TenantsService } from '@app/tenancy';
import type { Definition } from '@app/workflow';
import { type Entry, type FeedName, newestOf } from './entries.queries.js';
import type { FeedQuery } from './feed.dto.js';
import { feedWords } from './feed-words.js';
import type { Channel, ChannelItem } from './channel.js';

/** News of a tenant for feed readers. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantsService,
    private readonly workflows: WorkflowsService,
  ) {}

  /** What a feed holds now. `address` is the path and query by which it was asked for. */
  async read(actor: Actor, feed: FeedName, query: FeedQuery, address: string): Promise<Channel> {
    const { tenantId } = actor;
    const tenant = await this.tenants.of(actor);
    const site = this.tenants.addressOf(tenant);
    const language = query.lang ?? tenant.languages[0] ?? 'ko';
    const words = feedWords[feed];
    return this.database.enter(actor, async (tx) => {
      const workflow = await this.workflows.currentOf(tx, tenantId);
      const closed = await this.workflows.closedOf(tx, tenantId);
      const entries = await newestOf(tx, feed, tenantId, closed, query);
      const publisher = language === 'ko' ? tenant.nameKo : tenant.nameEn;
      return {
        title: `${publisher}: ${words.title[language]}`,
        about: words.about[language],
        publisher,
        site,
        address: `${site}${address}`,
        language,
        items: entries.map((entry) => itemOf(entry, { feed, site, language, workflow })),
      };
    });
  }
}

interface Telling {
  feed: FeedName;
  site: string;
  language: 'ko' | 'en';
  workflow: Definition;
}

function itemOf(entry: Entry, { feed, site, language, workflow }: Telling): ChannelItem {
  const { ideaId, title, text, at, promisedOn, state } = entry;
  const label = workflow.states.find(({ code }) => code === state)?.label[language] ?? state;
  const [agency, topic] =
    language === 'ko' ? [entry.agencyKo, entry.topicKo] : [entry.agencyEn, entry.topicEn];
  const promised = promisedOn && feedWords.promised[language].replace('{day}', promisedOn);
  return {
    // An answer after a re-examination is news of its own.
    id: feed === 'ideas' ? `urn:uuid:${ideaId}` : `${site}/ideas/${ideaId}#${feed}-${at.getTime()}`,
    url: `${site}/ideas/${ideaId}`,
    title: feed === 'ideas' ? title : `[${label}] ${title}`,
    text: [promised, text].filter(Boolean).join('\n\n'),
    language: entry.language,
    at,
    tags: [agency, topic].filter((tag) => tag !== null),
  };
}
