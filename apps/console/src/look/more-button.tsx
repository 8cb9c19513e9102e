import { useText } from '../language/use-text.js';

/** Fetches the next page of a list, where there is one; says so while it comes. */
export function MoreButton({
  list: { hasNextPage, isFetchingNextPage, fetchNextPage },
}: {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}) {
  const { t } = useText();
  if (!hasNextPage) return null;
  return (
    <p>
      <button
        type="button"
        className="button"
        aria-disabled={isFetchingNextPage}
        onClick={() => void fetchNextPage()}
      >
        {t(isFetchingNextPage ? 'wait' : 'queue.more')}
      </button>
    </p>
  );
}
