import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { useText } from '../../language/use-text.js';
import { useVersion, type Version } from '../ask/use-versions.js';
import { ChoiceInput } from '../inputs/choice-input.js';
import { DifferenceLine } from './difference-line.js';

/** What changed between two versions, in words. */
export function Comparison({ versions }: { versions: Version[] }) {
  const { t } = useText();
  const [after, setAfter] = useState(versions[0]!.version);
  const [before, setBefore] = useState(versions[1]!.version);
  const asked = useQuery({
    queryKey: ['workflow', 'differences', after, before],
    queryFn: () =>
      read(
        api.GET('/api/v1/workflow-versions/{version}/differences', {
          params: { path: { version: after }, query: { with: before } },
        }),
      ),
    staleTime: Infinity,
  });
  const definitions = { before: useVersion(before).data, after: useVersion(after).data };
  const choices = versions.map(({ version }) => ({
    code: String(version),
    name: t('workflow.version', { version }),
  }));
  return (
    <section aria-labelledby="workflow-comparison">
      <h2 id="workflow-comparison">{t('workflow.comparison')}</h2>
      <div className="wf-compared">
        <ChoiceInput
          label={t('workflow.compare_from')}
          choices={choices}
          value={String(before)}
          onChange={(version) => setBefore(Number(version))}
        />
        <ChoiceInput
          label={t('workflow.compare_to')}
          choices={choices}
          value={String(after)}
          onChange={(version) => setAfter(Number(version))}
        />
      </div>
      {asked.error && <Problem error={asked.error} onRetry={() => void asked.refetch()} />}
      <p role="status" className="quiet">
        {asked.data && t('workflow.differences', { count: asked.data.length })}
      </p>
      {asked.data && definitions.before && definitions.after && (
        <ul className="wf-differences">
          {asked.data.map((difference) => (
            <DifferenceLine
              key={`${difference.place} ${difference.kind}`}
              difference={difference}
              before={definitions.before!}
              after={definitions.after!}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
