import { Get, Query } from '@nestjs/common';
import { validate } from 'uuid';
import { AccountViews, ProvidersService } from '@app/identity';
import { ChosenIdeas, DraftsService, IdeasService } from '@app/intake';
import { NoticesService } from '@app/notifications';
import { type Actor, CurrentActor } from '@app/platform';
import { createElement } from 'react';
import { DrawsPages } from './draws-pages.js';
import { readForm } from './forms/read-form.js';
import { ListsService } from './lists.service.js';
import { Page, SeeOther } from './page.js';
import { AllOfMinePage, MyPage, type Some } from './pages/mine.pages.js';
import { IdeaList } from './parts/idea-list.js';
import { MyIdeas } from './parts/my-ideas.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** How many of each list the first page shows. */
const SOME = { limit: 5 };

/** All that belongs to a member. */
@DrawsPages('my', 'account', SiteErrorsFilter)
export class MyPagesController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly chosen: ChosenIdeas,
    private readonly drafts: DraftsService,
    private readonly accounts: AccountViews,
    private readonly providers: ProvidersService,
    private readonly lists: ListsService,
    private readonly notices: NoticesService,
  ) {}

  @Get()
  async mine(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const [ideas, followed, supported, drafts, { name }, lists, provider, unread] = await Promise.all([
      this.ideas.mine(actor, SOME),
      this.chosen.of(actor, 'followed', SOME),
      this.chosen.of(actor, 'supported', SOME),
      this.drafts.list(actor),
      this.accounts.ofActor(actor),
      this.lists.of(actor),
      this.providers.offered(actor),
      this.notices.countUnread(actor),
    ]);
    return Page.of(MyPage, {
      ...{ ideas: some(ideas), followed: some(followed), supported: some(supported), drafts, name, lists },
      unread,
      done: readForm(query).done,
      hasProvider: provider !== null,
    });
  }

  @Get('ideas')
  async allIdeas(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const before = placeIn(query);
    const [lists, { items, next }] = await Promise.all([
      this.lists.of(actor),
      this.ideas.mine(actor, { before }),
    ]);
    const shown = createElement(MyIdeas, { ideas: items, lists, level: 2 });
    return Page.of(AllOfMinePage, { name: 'ideas', next, before, count: items.length, children: shown });
  }

  @Get('followed')
  followed(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    return this.allChosen(actor, 'followed', placeIn(query));
  }

  @Get('supported')
  supported(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    return this.allChosen(actor, 'supported', placeIn(query));
  }

  private async allChosen(
    actor: Actor,
    choice: 'followed' | 'supported',
    before: string | undefined,
  ): Promise<Page> {
    const [lists, { items, next }] = await Promise.all([
      this.lists.of(actor),
      this.chosen.of(actor, choice, { before }),
    ]);
    const shown = createElement(IdeaList, { ideas: items, lists });
    return Page.of(AllOfMinePage, { name: choice, next, before, count: items.length, children: shown });
  }
}

/** Where it was before. */
@DrawsPages('me', 'anyone', SiteErrorsFilter)
export class FormerMyPageController {
  @Get()
  moved(): SeeOther {
    return new SeeOther('/my');
  }
}

const some = <Item>({ items, next }: { items: Item[]; next: string | null }): Some<Item> => ({
  items,
  hasMore: next !== null,
});

/** A place to go on from that is none means the first page. */
function placeIn(query: unknown): string | undefined {
  const { before } = readForm(query);
  return validate(before) ? before : undefined;
}
