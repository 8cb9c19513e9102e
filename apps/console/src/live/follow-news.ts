/** What somebody who looks on is told: what happened to which cases, or that everything is to be read anew. */
export type News =
  | { type: 'news'; cases: { ideaId: string; kinds: string[]; state: string | null }[] }
  | { type: 'reset' | 'roles' };

/** One stream serves every tab of this browser: it may hold few connections to a site. */
const NAME = 'madang-live';
const TRY_AGAIN_MS = 20_000;

/** Calls back with what happens, until what it gives is called. */
export function followNews(onNews: (news: News) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  const leaving = new AbortController();
  channel.onmessage = ({ data }: MessageEvent<News>) => onNews(data);
  const tell = (news: News) => {
    onNews(news);
    channel.postMessage(news);
  };
  const listen = () => listenUntil(leaving.signal, tell);
  // Where a page may not lock, each tab has a stream of its own.
  const locks = navigator.locks as LockManager | undefined;
  const listening = locks ? locks.request(NAME, { signal: leaving.signal }, listen) : listen();
  void listening.catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
}

/** Keeps a stream open until the signal says otherwise. The browser itself comes back with the place where it broke off. */
function listenUntil(signal: AbortSignal, tell: (news: News) => void): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (after: number) => {
      source.close();
      timer = setTimeout(open, after);
    };
    const open = () => {
      source = new EventSource('/api/v1/live');
      source.addEventListener('news', ({ data }) => tell({ type: 'news', ...JSON.parse(data as string) }));
      source.addEventListener('reset', () => tell({ type: 'reset' }));
      source.addEventListener('bye', ({ data }) => {
        const { why } = JSON.parse(data as string) as { why: string };
        if (why === 'restart') return;
        tell({ type: why === 'roles' ? 'roles' : 'reset' });
        again(why === 'roles' ? 0 : TRY_AGAIN_MS);
      });
      // The browser gives up where it was refused; the session may be another by then.
      source.addEventListener('error', () => source.readyState === EventSource.CLOSED && again(TRY_AGAIN_MS));
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      source.close();
      resolve();
    });
    open();
  });
}
