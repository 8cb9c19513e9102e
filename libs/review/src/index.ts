/** Review: government's work on an idea. Cases, the one door of every move, claims, the queue, the timeline. */
export { Act } from './acts/act.entity.js';
export { Case } from './cases/case.entity.js';
export { CaseFacts } from './cases/case-facts.service.js';
export { type CaseFault, CaseVerification } from './cases/case-verification.service.js';
export { BilingualView, PublicCase, TimelineEntry } from './cases/case-view.dto.js';
export { CasesService } from './cases/cases.service.js';
export { ClaimsService } from './cases/claims.service.js';
export { type Move, MovesService } from './cases/moves.service.js';
export { type NewCase, OpeningService } from './cases/opening.service.js';
export { CreateReview1761000005000 } from './migrations/1761000005000-create-review.js';
export { reviewEvents } from './review.events.js';
export { ReviewModule } from './review.module.js';
export { WorkflowVersion } from './workflows/workflow.entity.js';
export { WorkflowsService } from './workflows/workflows.service.js';
