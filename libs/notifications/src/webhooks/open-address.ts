import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A host that is not to be called: it stands inside a network, or its name leads nowhere. */
export class ClosedAddress extends Error {
  constructor(readonly code: 'INTERNAL' | 'UNKNOWN_HOST') {
    super(code);
  }
}

/** Whether an IP address is one of the open internet: none of loopback, private, link-local, multicast, reserved … */
export function isOpen(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * For `http.request`: resolves a name and hands over its addresses only if all of them are open, so that the
 * connection goes to what was looked at and nowhere else. A name that the operator allows may lead anywhere.
 */
export function lookupOpen(allowed: readonly string[]): LookupFunction {
  return (host, options, done) => {
    const { all = false, ...rest } = options;
    resolve(host, { ...rest, all: true }, (error, addresses) => {
      if (error || addresses.length === 0) return done(new ClosedAddress('UNKNOWN_HOST'), '');
      if (!allowed.includes(host) && !addresses.every(({ address }) => isOpen(address)))
        return done(new ClosedAddress('INTERNAL'), '');
      if (all) return done(null, addresses);
      done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

/** Throws `ClosedAddress` unless the host of this address may be called now. Names are looked up, numbers compared. */
export async function requireOpen({ hostname }: URL, allowed: readonly string[]): Promise<void> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (allowed.includes(host)) return;
  if (isIP(host)) {
    if (!isOpen(host)) throw new ClosedAddress('INTERNAL');
    return;
  }
  await new Promise<void>((found, fail) =>
    lookupOpen(allowed)(host, { all: true }, (error) => (error ? fail(error) : found())),
  );
}
