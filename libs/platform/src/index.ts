/** Platform: the technical ground. The database door, jobs, HTTP, configuration, errors, the clock. */
export { Clock } from './clock/clock.js';
export { measureSkew, MOST_SKEW_MS } from './clock/measure-skew.js';
export { seoulDay } from './clock/seoul-day.js';
export { type Config, isSecure, readConfig } from './config/config.js';
export { CONFIG, ConfigModule } from './config/config.module.js';
export { type EmbeddingSettings, readEmbeddingSettings } from './config/read-embedding-settings.js';
export { providerSecretName } from './config/read-provider-secrets.js';
export { type Actor, type ActorKind, guestOf, systemOf } from './database/actor.js';
export { Database, makeDurable } from './database/database.js';
export type { Transaction } from './database/transaction.js';
export { type Prepared, runPrepared, sendPrepared } from './database/prepared.js';
export { Replica } from './database/replica.js';
export { growingPause } from './database/growing-pause.js';
export { CONNECTION, DatabaseModule } from './database/database.module.js';
export { PLANNED_ONCE } from './database/preparing-client.js';
export {
  APP_ROLE,
  createSchema,
  OWNER_ROLE,
  protectTenantTable,
  REMOVER_ROLE,
  SEARCH_ROLE,
} from './database/tenant-table.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  findEmbeddedPostgres,
  startEmbeddedPostgres,
} from './embedded-postgres/embedded-postgres.js';
export { readSecrets, type Secrets } from './embedded-postgres/read-secrets.js';
export { readLiveLock, takeLock } from './embedded-postgres/serve-lock.js';
export { throughSocket } from './embedded-postgres/socket-folder.js';
export { StartupProblem } from './embedded-postgres/startup.errors.js';
export {
  defineReasons,
  type FieldFault,
  Forbidden,
  NotFound,
  type Reason,
  Refused,
  TooMany,
  Unauthenticated,
  Unavailable,
} from './errors/errors.js';
export { endOnSignal } from './ending/end-on-signal.js';
export { hearsOthers } from './jobs/hears-others.js';
export { Jobs, JOBS_SCHEMA } from './jobs/jobs.js';
export { JobsModule } from './jobs/jobs.module.js';
export { addressPrefix } from './http/address-prefix.js';
export { Allow, ALLOWED, AlsoBeforeOpening, BEFORE_OPENING } from './http/allow.js';
export { may, mayAt, type Reach, reachOf, watchesOnly } from './permissions/may.js';
export { type Permission, type PermissionName, permissions } from './permissions/permissions.js';
export { GRANTABLE, OF_AGENCY, type Role, ROLES, roleTexts, STAFF, WATCHERS } from './permissions/roles.js';
export { httpReasons } from './http/http.errors.js';
export { describeRequest } from './http/describe-request.js';
export { requestIdOf } from './http/request-id.js';
export { IdParam } from './http/id-param.js';
export { OriginGuard } from './http/origin.guard.js';
export { answerTo, type Answer, type Problem, problemOf } from './http/problem.js';
export { ProblemFilter } from './http/problem.filter.js';
export { actorOf, CurrentActor, CurrentNetwork, type RequestTenant } from './http/request.js';
export { Code, Day, isCode, isDay, isStorable, SafeText } from './http/safe-text.js';
export { WholeNumber } from './http/whole-number.js';
export { validationPipe } from './http/validation.js';
export type { Limit } from './limits/limit.js';
export { Limits } from './limits/limits.service.js';
export { WriteLimitGuard } from './limits/write-limit.guard.js';
export { AddLimits1766000009040 } from './migrations/1766000009040-add-limits.js';
export { mastersOf, openRedis } from './redis/open-redis.js';
export { openSealed, seal } from './signing/seal.js';
export { keyedHash } from './signing/keyed-hash.js';
export { isSigned, signLink } from './signing/sign-link.js';
export { LocalStorage } from './storage/local-storage.js';
export { LocalRecordLog } from './storage/local-record-log.js';
export { RecordLog } from './storage/record-log.js';
export { BytesMissing, Storage } from './storage/storage.js';
export { openRecordLog } from './storage/open-record-log.js';
export { openStorage } from './storage/open-storage.js';
export { StorageModule } from './storage/storage.module.js';
export { type IncomingFile } from './uploads/incoming-files.js';
export { endingOf } from './uploads/read-file-name.js';
export { MOST_FILE_BYTES } from './uploads/receive-form.js';
export { TakesFiles } from './uploads/takes-files.js';
export { type Measure, Measures, type Reading } from './metrics/measures.js';
export { MetricsModule } from './metrics/metrics.module.js';
export { Metrics } from './metrics/metrics.service.js';
export { type LogFields, processLogger } from './logging/process-logger.js';
