/** Catalogue: what administrators keep in order. Agencies, topics, regions, the agenda, services, grounds of decisions. */
export { Agency } from './agencies/agency.entity.js';
export { AgendaItem } from './agenda/agenda-item.entity.js';
export { catalogueEvents } from './catalogue.events.js';
export { CatalogueModule } from './catalogue.module.js';
export { CatalogueService } from './catalogue.service.js';
export { VersionAgencies1765000008600 } from './migrations/1765000008600-version-agencies.js';
export { KeepReasons1766000007510 } from './migrations/1766000007510-keep-reasons.js';
export { AddContacts1766000003200 } from './migrations/1766000003200-add-contacts.js';
export { AddServices1764000003300 } from './migrations/1764000003300-add-services.js';
export { NameCoordinators1763000003200 } from './migrations/1763000003200-name-coordinators.js';
export { OpenReasonKinds1762000003100 } from './migrations/1762000003100-open-reason-kinds.js';
export { CreateCatalogue1761000003000 } from './migrations/1761000003000-create-catalogue.js';
export { type ReasonKind, ReasonOfDecision } from './reasons/reason.entity.js';
export {
  readReference,
  type Reference,
  type ReferenceAgency,
  type ReferenceRule,
} from './reference/read-reference.js';
export { Region } from './regions/region.entity.js';
export { PublicService } from './services/public-service.entity.js';
export { Topic } from './topics/topic.entity.js';
