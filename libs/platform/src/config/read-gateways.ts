/** A service that passes short messages on, by its address and the key it knows us by. */
export interface Gateway {
  url: string;
  key: string | null;
}

const CHANNELS = ['sms', 'kakao', 'naver'] as const;

/** Reads which gateways the installation has. Refuses an address that is none. */
export function readGateways(env: NodeJS.ProcessEnv): ReadonlyMap<(typeof CHANNELS)[number], Gateway> {
  return new Map(
    CHANNELS.flatMap((channel) => {
      const name = `MADANG_${channel.toUpperCase()}`;
      const url = env[`${name}_URL`];
      if (!url) return [];
      if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        throw new Error(`${name}_URL is no http address: ${url}`);
      return [[channel, { url, key: env[`${name}_KEY`] || null }] as const];
    }),
  );
}
