/** Ways to somebody through a gateway that the installation has a contract with. */
export const GATEWAY_CHANNELS = ['sms', 'kakao', 'naver'] as const;
export type GatewayChannel = (typeof GATEWAY_CHANNELS)[number];

/** Ways by which a message leaves the house. */
export type Channel = 'mail' | GatewayChannel;

/** What a person may wish for first; `site` alone sends nothing anywhere. */
export const FIRST_CHANNELS = ['mail', ...GATEWAY_CHANNELS, 'site'] as const;
export type FirstChannel = (typeof FIRST_CHANNELS)[number];
