import ipaddr from 'ipaddr.js';

/**
 * Addresses or networks (CIDR) of proxies whose X-Forwarded-For is believed. Each must be named: whoever is believed may
 * say of a request that it came from anywhere. Refuses names, hop counts, and networks that hold every address.
 */
export function readTrustedProxies(text = ''): string[] {
  const named = text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  for (const one of named) {
    const [address, bits] = one.split('/');
    const isAddress = ipaddr.isValid(address!) && (ipaddr.IPv6.isValid(address!) || isFourParts(address!));
    if (!isAddress || (bits !== undefined && !(ipaddr.isValidCIDR(one) && Number(bits) > 0)))
      throw new Error(`MADANG_TRUSTED_PROXIES: ${one} is no address or network, for example 10.0.0.0/24.`);
  }
  return named;
}

/** `10` and `0x0a000001` are addresses to some programs. */
const isFourParts = (address: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(address);
