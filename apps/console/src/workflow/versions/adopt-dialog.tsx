import { useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useText } from '../../language/use-text.js';
import { ConfirmRow } from '../../look/confirm-row.js';
import { Dialog } from '../../look/dialog.js';
import { tell } from '../../status/status.js';
import { useVersion, useVersions, type Version } from '../ask/use-versions.js';
import { find } from '../model/definition.js';
import { missingStates } from '../model/missing-states.js';
import { MappingInputs } from '../trial/mapping-inputs.js';
import type { Mapping } from '../trial/use-simulation.js';
import { stuckIn, useAdopt } from './use-adopt.js';

interface AdoptDialogProps {
  version: Version;
  /** Cases in progress that follow another one. */
  count: number;
  onClose: () => void;
}

/** Moves the cases in progress to a version, after naming how many and where they go. */
export function AdoptDialog({ version: { version }, count, onClose }: AdoptDialogProps) {
  const { t, say } = useText();
  const [mapping, setMapping] = useState<Mapping>({});
  const adopt = useAdopt(version);
  const { data: versions = [] } = useVersions();
  const others = versions.filter((other) => other.version !== version && other.openCases > 0);
  const { data: target } = useVersion(version);
  const { data: source } = useVersion(others[0]?.version ?? version);
  const stuck = stuckIn(adopt.error);
  const missing =
    target && source
      ? missingStates(
          target,
          source,
          stuck.map(({ state }) => state),
        )
      : [];
  const nameOf = (state: string): string => {
    const label = source && find(source, 'states', state)?.label;
    return label ? say(label) : state;
  };
  const given = Object.fromEntries(Object.entries(mapping).filter(([, to]) => to));
  const confirm = () =>
    adopt.mutate(given, {
      onSuccess: ({ moved }) => {
        tell(t('workflow.adopted', { count: moved, version }));
        onClose();
      },
    });
  return (
    <Dialog title={t('workflow.adopt_title', { version })} onClose={onClose}>
      <p>{t('workflow.adopt_advice', { count, version })}</p>
      {target && source && missing.length > 0 && (
        <MappingInputs
          definition={target}
          base={source}
          missing={missing}
          mapping={mapping}
          onChange={setMapping}
        />
      )}
      {adopt.error && <Problem error={adopt.error} />}
      {stuck.length > 0 && (
        <ul>
          {stuck.map(({ state, count: held }) => (
            <li key={state}>
              {nameOf(state)}: {t('workflow.case_count', { count: held })}
            </li>
          ))}
        </ul>
      )}
      <ConfirmRow
        act={t('workflow.adopt_confirm', { count })}
        look="danger"
        isPending={adopt.isPending}
        onConfirm={confirm}
        onClose={onClose}
      />
    </Dialog>
  );
}
