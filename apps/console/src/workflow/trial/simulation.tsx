import { useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useText } from '../../language/use-text.js';
import type { Definition } from '../model/definition.js';
import { missingStates } from '../model/missing-states.js';
import { Examples } from './examples.js';
import { MappingInputs } from './mapping-inputs.js';
import { Tallies } from './tallies.js';
import { TrialNumbers } from './trial-numbers.js';
import { type Mapping, useSimulation } from './use-simulation.js';

interface SimulationProps {
  definition: Definition;
  /** The version in use, which names what the draft may lack. */
  base: Definition;
}

/** What the draft would mean for the open cases, asked for by a button. */
export function Simulation({ definition, base }: SimulationProps) {
  const { t } = useText();
  const [mapping, setMapping] = useState<Mapping>({});
  const simulation = useSimulation();
  const trial = simulation.data;
  const stuckIn = (trial?.examples ?? []).filter(({ stuck }) => stuck).map(({ stateBefore }) => stateBefore);
  const missing = missingStates(definition, base, stuckIn);
  const isOld = simulation.variables !== undefined && simulation.variables.definition !== definition;
  return (
    <section aria-labelledby="workflow-simulation">
      <h2 id="workflow-simulation">{t('workflow.simulation')}</h2>
      <p className="quiet">{t('workflow.simulation_lead')}</p>
      {missing.length > 0 && (
        <MappingInputs
          definition={definition}
          base={base}
          missing={missing}
          mapping={mapping}
          onChange={setMapping}
        />
      )}
      <button
        type="button"
        className="button primary"
        aria-disabled={simulation.isPending}
        onClick={() =>
          simulation.isPending || simulation.mutate({ definition, mapping: chosen(mapping, missing) })
        }
      >
        {simulation.isPending ? t('wait') : t('workflow.simulate')}
      </button>
      {simulation.error && <Problem error={simulation.error} />}
      <div role="status" className="wf-told">
        {isOld && trial && <p className="notice warning">{t('workflow.simulation_old')}</p>}
        {trial && <TrialNumbers trial={trial} />}
      </div>
      {trial && <Tallies trial={trial} definition={definition} base={base} />}
      {trial && trial.examples.length > 0 && <Examples trial={trial} definition={definition} base={base} />}
    </section>
  );
}

function chosen(mapping: Mapping, missing: string[]): Mapping {
  return Object.fromEntries(Object.entries(mapping).filter(([from, to]) => to && missing.includes(from)));
}
