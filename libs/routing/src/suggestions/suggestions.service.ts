import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { IdeasService } from '@app/intake';
import { CaseFacts } from '@app/review';
import { classify, type Guess } from '../classifier/classify.js';
import type { Text } from '../classifier/example.js';
import { CaseVectors, type Texts, type Vectors } from '../embeddings/case-vectors.service.js';
import { Embeddings } from '../embeddings/embeddings.service.js';
import { type ServingModel, ServingModels } from '../models/serving-models.service.js';
import { Route } from '../routes/route.entity.js';
import { showSuggestion } from './show-suggestion.js';
import { Suggestion } from './suggestion.entity.js';
import type { SuggestionView } from './suggestion-view.dto.js';

/** Behind the best: more than people look at. */
const RUNNERS_UP = 3;

/** What the model that serves says of cases. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly database: Database,
    private readonly models: ServingModels,
    private readonly vectors: CaseVectors,
    private readonly embeddings: Embeddings,
    private readonly ideas: IdeasService,
    private readonly facts: CaseFacts,
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
  ) {}

  /**
   * An agency for each of these ideas, by idea; none while no model serves. `isAutomatic` says that the model is as
   * sure as the tenant's administrators ask for. `isFresh` looks past what was remembered a moment ago.
   */
  async suggest(
    tx: Transaction,
    tenantId: string,
    ideaIds: string[],
    { isFresh = false } = {},
  ): Promise<Map<string, Suggestion>> {
    const suggested = new Map<string, Suggestion>();
    const serving = ideaIds.length > 0 && (await this.models.of(tx, tenantId, { isFresh }));
    if (!serving) return suggested;
    const texts = await this.ideas.textsOf(tx, tenantId, ideaIds);
    const vectors = await this.vectorsFor(tx, tenantId, serving, texts);
    for (const [ideaId, text] of texts) {
      const read = { ...text, vector: vectors.get(ideaId) ?? null };
      const suggestion = await this.suggestOne(tx, tenantId, serving, read);
      if (suggestion) suggested.set(ideaId, { ...suggestion, ideaId });
    }
    return suggested;
  }

  /** Why a case went where it went, or where it may belong. Of a case this member of staff may find. */
  find(actor: Actor, ideaId: string): Promise<SuggestionView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      await this.facts.findFor(tx, actor, ideaId);
      const suggestion = await tx.findOneBy(Suggestion, { tenantId, ideaId });
      const route = await tx.findOne(Route, { where: { tenantId, ideaId }, order: { routedAt: 'DESC' } });
      return showSuggestion(suggestion, route);
    });
  }

  /** None where the model that serves did not learn with the embedding model that is configured. */
  private async vectorsFor(
    tx: Transaction,
    tenantId: string,
    { classifier: { embedded } }: ServingModel,
    texts: Texts,
  ): Promise<Vectors> {
    const isKnown = embedded !== null && embedded.model === this.embeddings.model;
    return isKnown ? this.vectors.of(tx, tenantId, texts) : new Map();
  }

  private async suggestOne(
    tx: Transaction,
    tenantId: string,
    { version, classifier, threshold }: ServingModel,
    text: Text,
  ): Promise<Omit<Suggestion, 'ideaId'> | null> {
    const answer = classify(classifier, text);
    const [best, ...runnersUp] = await this.standing(tx, tenantId, [answer, ...answer.runnersUp]);
    if (!best) return null;
    // The model does not know that an agency was dissolved: where it named one, the next is only a hint.
    const isOwnAnswer = best.label === answer.label;
    const isSure = threshold !== null && best.confidence >= threshold && answer.reasons.length > 0;
    return {
      tenantId,
      modelVersion: version,
      agencyCode: best.label,
      confidence: best.confidence,
      reasons: isOwnAnswer ? answer.reasons : [],
      runnersUp: runnersUp.map(({ label: agencyCode, confidence }) => ({ agencyCode, confidence })),
      isAutomatic: isOwnAnswer && isSure,
      lacksVector: classifier.embedded !== null && !answer.hasVector,
      suggestedAt: this.clock.now(),
      ...{ outcome: null, answeredAt: null, answeredBy: null },
    };
  }

  /** The first guesses whose agency exists today. */
  private async standing(tx: Transaction, tenantId: string, guesses: Guess[]): Promise<Guess[]> {
    const standing: Guess[] = [];
    for (const guess of guesses) {
      if (standing.length > RUNNERS_UP) break;
      if (await this.catalogue.standing(tx, tenantId, guess.label)) standing.push(guess);
    }
    return standing;
  }
}
