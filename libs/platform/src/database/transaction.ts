import type { EntityManager } from 'typeorm';

/** A transaction entered as one tenant and actor. */
export type Transaction = EntityManager;
