import type { ListedModel } from './models.queries.js';
import type { ModelsView, ModelView } from './model-view.dto.js';
import { FEWEST_DECISIONS } from './build-candidate.js';
import type { RoutingThreshold } from './threshold.entity.js';

/** A tenant's models as its administrators see them. */
export function showModels(
  models: ListedModel[],
  threshold: RoutingThreshold | null,
  decisions: number,
  names: Map<string, string>,
  embeddingModel: string | null,
): ModelsView {
  const serving = models.find(({ state }) => state === 'serving');
  const { vectors } = serving?.figures ?? {};
  const learntWith = vectors?.outcome === 'used' ? vectors.model : null;
  return {
    decisions,
    needed: FEWEST_DECISIONS,
    isTraining: models.some(({ state }) => state === 'candidate'),
    embeddingModel,
    lacksVectors: learntWith !== null && learntWith !== embeddingModel,
    threshold: threshold?.threshold ?? null,
    thresholdSetAt: threshold?.setAt ?? null,
    thresholdSetBy: names.get(threshold?.setBy ?? '') ?? null,
    curve: serving?.figures?.curve ?? [],
    models: models.map((model) => showModel(model, names)),
  };
}

function showModel(model: ListedModel, names: Map<string, string>): ModelView {
  const { version, state, examples, figures, automaticFrom, refusal, requestedAt, servedAt } = model;
  const { automatic, accepted, overruled } = model;
  return {
    version,
    state,
    examples,
    heldBack: figures?.heldBack ?? null,
    top1: figures?.top1 ?? null,
    top3: figures?.top3 ?? null,
    againstVersion: figures?.against.version ?? null,
    againstTop1: figures?.against.top1 ?? null,
    automaticFrom,
    embeddingModel: figures?.vectors?.model ?? null,
    vectors: figures?.vectors?.outcome ?? null,
    refusal,
    requestedAt,
    requestedBy: names.get(model.requestedBy ?? '') ?? null,
    servedAt,
    servedBy: names.get(model.servedBy ?? '') ?? null,
    isRestorable: state === 'retired' && model.isKept,
    automatic,
    accepted,
    overruled,
  };
}
