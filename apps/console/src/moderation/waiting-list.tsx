import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';

interface Props<Item> {
  /** Of its heading, which names it. */
  id: string;
  title: string;
  lead?: string;
  none: string;
  query: UseInfiniteQueryResult<InfiniteData<{ items: Item[] }>>;
  line: (item: Item) => ReactNode;
}

/** What waits for somebody's decision, as far as it was read; what is wrong, that it is being read, or that nothing waits. */
export function WaitingList<Item>({ id, title, lead, none, query, line }: Props<Item>) {
  const { t } = useText();
  const { data, error, isPending, refetch, ...list } = query;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p className="quiet">{lead}</p>}
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {isPending && <p className="empty">{t('wait')}</p>}
      {data && items.length === 0 && <p className="empty">{none}</p>}
      {items.length > 0 && <ul className="approvals-list">{items.map(line)}</ul>}
      <MoreButton list={list} />
    </section>
  );
}
