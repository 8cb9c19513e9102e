/**
 * Exchange: ideas that travel between governments, as recorded acts. `Crossing` stands on both sides; a copy has a
 * case of its own, and each side is told what becomes of the other.
 */
export { CallAdoption } from './calls/call-adoption.entity.js';
export { CallReach } from './calls/call-adoption-view.dto.js';
export { CallAdoptionsService } from './calls/call-adoptions.service.js';
export { Crossing } from './crossings/crossing.entity.js';
export { CrossingsService } from './crossings/crossings.service.js';
export { Echo } from './echoes/echo.entity.js';
export { exchangeEvents } from './exchange.events.js';
export { ExchangeModule } from './exchange.module.js';
export { AddCallAdoptions1765000010200 } from './migrations/1765000010200-add-call-adoptions.js';
export { FollowTheNation1766000009450 } from './migrations/1766000009450-follow-the-nation.js';
export { AddWishes1766000002000 } from './migrations/1766000002000-add-wishes.js';
export { NoteConsents1766000002100 } from './migrations/1766000002100-note-consents.js';
export { CreateExchange1765000010000 } from './migrations/1765000010000-create-exchange.js';
export { StoriesService } from './stories/stories.service.js';
export { PublicCrossing, StoryStep, StoryView } from './stories/story-view.dto.js';
