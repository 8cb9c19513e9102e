/** Routing: which agency and why. Listens to opened cases, and learns from what people decide about them. */
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
export { AddModels1764000007100 } from './migrations/1764000007100-add-models.js';
export { RoutingModel } from './models/model.entity.js';
export { RETRAIN } from './models/retrain-models.processor.js';
export { Route } from './routes/route.entity.js';
export { RoutingModule } from './routing.module.js';
export { chooseAgency, type Choice, type RoutingFacts, type Rule } from './rules/choose-agency.js';
export { RoutingRule } from './rules/rule.entity.js';
export { Suggestion } from './suggestions/suggestion.entity.js';
