/** Routing: which agency and why. Listens to opened cases. */
export { CreateRouting1761000007000 } from './migrations/1761000007000-create-routing.js';
export { Route } from './routes/route.entity.js';
export { RoutingModule } from './routing.module.js';
export { chooseAgency, type Choice, type RoutingFacts, type Rule } from './rules/choose-agency.js';
export { RoutingRule } from './rules/rule.entity.js';
