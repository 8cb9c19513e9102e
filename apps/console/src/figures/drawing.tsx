import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { useIsNarrow } from '../look/use-is-narrow.js';

type File = 'funnel.svg';

/** The drawing of a public figure, as the site has it; of the server's own making. What it shows stands in the table too. */
export function Drawing({ code, title }: { code: string; title: string }) {
  const { language, t } = useText();
  const size = useIsNarrow() ? 'narrow' : 'wide';
  const { data: svg } = useQuery({
    queryKey: ['drawing', code, language, size],
    queryFn: () => {
      const params = { path: { file: `${code}.svg` as File }, query: { lang: language, size } } as const;
      return read(api.GET('/figures/{file}', { params, parseAs: 'text' }));
    },
  });
  if (!svg) return null;
  return (
    <div
      className="drawing"
      role="img"
      aria-label={t('figures.drawing', { title })}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
