import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { Ledger } from '@app/ledger';
import { type Actor, Clock, Database, Forbidden, NotFound, Refused } from '@app/platform';
import { Account } from '../accounts/account.entity.js';
import { ProvidersService } from '../oidc/providers.service.js';
import { PersonsService } from '../persons/persons.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { LevelView } from './assurance.dto.js';
import { assuranceReasons } from './assurance.errors.js';
import { assuranceEvents } from './assurance.events.js';
import { type Action, ACTIONS, isAction, type Level, reaches } from './assurance.policy.js';
import { AssuranceLevel } from './assurance-level.entity.js';

const REMEMBER_MS = 2_000;
type Minimums = Record<Action, Level>;

@Injectable()
export class Assurances {
  private readonly remembered = new Map<string, { until: number; minimums: Promise<Minimums> }>();

  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
    private readonly sessions: SessionsService,
    private readonly providers: ProvidersService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Refuses whoever is not known well enough for this in their tenant, and says what is missing. */
  async require(actor: Actor, token: string | undefined, action: Action): Promise<void> {
    const missing = await this.missing(actor, token, action);
    if (!missing) return;
    const isContact = missing === 'contact_confirmed';
    throw new Forbidden(isContact ? assuranceReasons.contact_needed : assuranceReasons.verification_needed);
  }

  /** The level that the tenant asks for this and whoever acts has not reached; null where nothing is missing. */
  async missing(actor: Actor, token: string | undefined, action: Action): Promise<Level | null> {
    const minimum = (await this.minimumsOf(actor))[action];
    const isReached = minimum === 'anonymous' || reaches(await this.levelOf(actor, token), minimum);
    return isReached ? null : minimum;
  }

  /** How sure it is who acts: by the session what a provider proved, by the person whether their address is theirs. */
  async levelOf(actor: Actor, token: string | undefined): Promise<Level> {
    const { tenantId, accountId } = actor;
    if (!accountId) return 'anonymous';
    const proof = token ? await this.sessions.proofOf(tenantId, token) : null;
    if (proof?.isIdentityVerified) return 'identity_verified';
    const isConfirmed = await this.database.enter(actor, async (tx) => {
      const account = await tx.findOneBy(Account, { tenantId, id: accountId });
      const person = account && (await this.persons.find(tx, tenantId, account.personId));
      return Boolean(person?.emailConfirmedAt);
    });
    return isConfirmed ? 'contact_confirmed' : 'anonymous';
  }

  /** What the tenant asks for each action. */
  async list(actor: Actor): Promise<LevelView[]> {
    const minimums = await this.minimumsOf(actor);
    return Object.entries(ACTIONS).map(([name, { choices }]) => {
      const action = name as Action;
      return { action, level: minimums[action], choices };
    });
  }

  /** Changes a level; it holds everywhere within two seconds. Refuses one that nobody could reach. */
  async choose(actor: Actor, action: string, level: Level): Promise<LevelView> {
    if (!isAction(action)) throw new NotFound(assuranceReasons.action_not_found);
    const choices: readonly Level[] = ACTIONS[action].choices;
    if (!choices.includes(level)) throw Refused.field('level', assuranceReasons.level_not_offered);
    if (level === 'identity_verified' && !(await this.providers.offered(actor))?.assuranceClaim)
      throw Refused.field('level', assuranceReasons.verification_not_offered);
    const { tenantId } = actor;
    const updatedAt = this.clock.now();
    await this.database.enter(actor, async (tx) => {
      await tx.upsert(AssuranceLevel, { tenantId, action, level, updatedAt }, ['tenantId', 'action']);
      await this.ledger.record(tx, actor, {
        kind: assuranceEvents['assurance.changed'],
        subjectId: v5(`assurance/${action}`, tenantId),
        at: updatedAt,
        data: { action, level },
      });
    });
    this.remembered.delete(tenantId);
    return { action, level, choices };
  }

  private minimumsOf(actor: Actor): Promise<Minimums> {
    const { tenantId } = actor;
    const known = this.remembered.get(tenantId);
    if (known && known.until > Date.now()) return known.minimums;
    const minimums = this.read(actor);
    this.remembered.set(tenantId, { until: Date.now() + REMEMBER_MS, minimums });
    minimums.catch(() => this.remembered.delete(tenantId));
    return minimums;
  }

  private async read(actor: Actor): Promise<Minimums> {
    const { tenantId } = actor;
    const chosen = await this.database.enter(actor, (tx) => tx.findBy(AssuranceLevel, { tenantId }));
    const usual = Object.entries(ACTIONS).map(([action, { usual: level }]) => [action, level]);
    return Object.fromEntries([...usual, ...chosen.map(({ action, level }) => [action, level])]) as Minimums;
  }
}
