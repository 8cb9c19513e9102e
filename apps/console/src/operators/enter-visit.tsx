import type { Schemas } from '@app/client';
import { useMutation } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { Lone } from '../session/lone.js';

/** The visit that the address names: it stands behind the `#`, so that no server writes it down. */
export function visitIn(hash: string): { id: string; token: string } | null {
  const found = /^#visit=([0-9a-f-]{36})\.([\w-]{20,100})$/.exec(hash);
  return found && { id: found[1]!, token: found[2]! };
}

/** Where an operator comes in. Opening the address does nothing yet. */
export function EnterVisit({ id, token }: { id: string; token: string }) {
  const { t } = useText();
  const enter = useMutation({
    mutationFn: (body: Schemas['EnterDto']) =>
      read(api.POST('/api/v1/visits/{id}/sessions', { params: { path: { id } }, body })),
    onSuccess: () => location.replace('/console/'),
    gcTime: 0,
  });
  return (
    <Lone title={t('governments.enter_title')}>
      <p>{t('governments.enter_advice')}</p>
      {enter.error && <Problem error={enter.error} />}
      <p className="row">
        <button
          type="button"
          className="button primary"
          aria-disabled={enter.isPending}
          onClick={() => enter.isPending || enter.mutate({ token })}
        >
          {enter.isPending ? t('wait') : t('governments.enter')}
        </button>
        <a className="button" href="/console/">
          {t('cancel')}
        </a>
      </p>
    </Lone>
  );
}
