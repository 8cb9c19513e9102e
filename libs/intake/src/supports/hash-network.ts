import { keyedHash } from '@app/platform';

/** What stands for a network in the votes of one tenant: nobody reads an address from it, or finds it elsewhere again. */
export const hashNetwork = (secret: string, tenantId: string, network: string): string =>
  keyedHash(secret, 'network', `${tenantId}|${network}`);
