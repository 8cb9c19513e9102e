/** Routing: which agency and why, and which ideas are alike. Listens to opened cases. */
export { classify, type Answer, type Guess } from './classifier/classify.js';
export type { Classifier } from './classifier/classifier.js';
export type { Example, Text } from './classifier/example.js';
export type { Reason } from './classifier/explain-label.js';
export type { Poison } from './classifier/find-poison.js';
export { readClassifier } from './classifier/read-classifier.js';
export { trainBaseline } from './classifier/train-baseline.js';
export { trainClassifier, type Training } from './classifier/train-classifier.js';
export { writeClassifier } from './classifier/write-classifier.js';
export { CreateRouting1761000007000 } from './migrations/1761000007000-create-routing.js';
export { AddSimilarTexts1764000007300 } from './migrations/1764000007300-add-similar-texts.js';
export { Route } from './routes/route.entity.js';
export { RoutingModule } from './routing.module.js';
export { chooseAgency, type Choice, type RoutingFacts, type Rule } from './rules/choose-agency.js';
export { RoutingRule } from './rules/rule.entity.js';
export { ExistingServices } from './similar/services/existing-services.service.js';
export type { ExistingService, MatchedWord, SimilarIdea } from './similar/similar.dto.js';
export { SimilarService } from './similar/similar.service.js';
