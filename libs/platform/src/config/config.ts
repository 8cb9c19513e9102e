import { join, resolve } from 'node:path';
import { type S3Settings, readS3Settings } from './read-s3-settings.js';
import { readAddress } from './read-address.js';
import { type EmbeddingSettings, readEmbeddingSettings } from './read-embedding-settings.js';
import { type Gateway, readGateways } from './read-gateways.js';
import { type ProviderSecret, readProviderSecrets } from './read-provider-secrets.js';
import { readTrustedProxies } from './read-trusted-proxies.js';

/** What a process is told by its environment. Read once, at boot. */
export interface Config {
  /** TCP port of the HTTP process. */
  port: number;
  /** Folder of the embedded database, logs, mail and secrets. */
  dataDir: string;
  /** Where api and worker enter the database: a role without DDL and without a way past row security. */
  databaseAppUrl: string;
  /** A streaming replica, entered as the same role; null: everything is read where it is written. */
  databaseReplicaUrl: string | null;
  /** Jobs live in Redis when set, in PostgreSQL otherwise; several addresses with commas are nodes of a cluster. */
  redisUrl: string | null;
  /** Outgoing mail server. */
  smtpUrl: string | null;
  /** Folder of the local mail catcher; never set in production. */
  mailDir: string | null;
  /** The host name that belongs to no single tenant; tenants are its subdomains. */
  bareHost: string;
  /** How people reach the bare host, without a trailing slash. Links in mail start with it. */
  publicUrl: string;
  /** Key of cookies, CSRF tokens and confirmation links. */
  sessionSecret: string;
  /** Hides identifiers of persons (keyed hash) and secrets of tenants; never to be changed. */
  identityKey: string;
  /** Seed of the Ed25519 key that signs checkpoints of the ledgers: 32 bytes in hexadecimal. */
  ledgerKey: string;
  /** Folder of the signed checkpoints, best on another disk than the database; null: in the bucket. */
  checkpointsDir: string | null;
  /** Proxies whose X-Forwarded-For is believed (addresses or CIDR); none by default. */
  trustedProxies: string[];
  /** Writes a minute for each account or network, ten times that an hour; an office or a school shares one address. */
  writesPerMinute: number;
  /** Whether ideas of guests that a machine may have sent wait for a person; a proof of work or a form shows the contrary. */
  checksGuests: boolean;
  /** Messages an hour to one address, of those that anybody may ask for by typing it. */
  mailsPerHour: number;
  /** What each account, or network of guests, may send in files an hour. */
  uploadMegabytesPerHour: number;
  /** Where files are kept; null: in a folder of `dataDir`. */
  s3: S3Settings | null;
  /** A virus scanner that speaks the protocol of clamd; null: files are not scanned. */
  clamav: { host: string; port: number } | null;
  /** The embedding model that routing learns with; null: none. */
  embeddings: EmbeddingSettings | null;
  /** Gateways of short messages and messengers, by the way they serve. */
  gateways: ReadonlyMap<'sms' | 'kakao' | 'naver', Gateway>;
  /** Hosts that webhooks may call although they stand in an internal network, or speak plain HTTP. */
  webhookHosts: string[];
  /** Client secrets at identity providers that the operator keeps, by the name of their variable. */
  providerSecrets: ReadonlyMap<string, ProviderSecret>;
  /** Where this process tells its figures; null: nowhere. Never an address that the public reaches. */
  metrics: { host: string; port: number } | null;
  /** How long the api still serves after it was asked to end, while proxies learn of it; milliseconds. */
  drainMs: number;
  isProduction: boolean;
}

/** Whether people reach the site by TLS; cookies are for TLS alone then. */
export const isSecure = ({ publicUrl }: Pick<Config, 'publicUrl'>): boolean => publicUrl.startsWith('https:');

/**
 * Reads the environment of a process that serves; what is empty is as if it were not set. Refuses to start without a
 * database and a secret.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(env.PORT || 3000);
  const bareHost = env.MADANG_HOST || 'localhost';
  const dataDir = resolve(env.MADANG_DATA || '.madang');
  const s3 = readS3Settings(env);
  return {
    port,
    dataDir,
    databaseAppUrl: required(env, 'DATABASE_APP_URL'),
    databaseReplicaUrl: env.DATABASE_REPLICA_URL || null,
    redisUrl: env.REDIS_URL || null,
    smtpUrl: env.SMTP_URL || null,
    mailDir: env.NODE_ENV === 'production' ? null : env.MADANG_MAIL_DIR || null,
    bareHost,
    publicUrl: (env.MADANG_PUBLIC_URL || `http://${bareHost}:${port}`).replace(/\/$/, ''),
    sessionSecret: required(env, 'SESSION_SECRET'),
    identityKey: required(env, 'IDENTITY_KEY'),
    ledgerKey: readLedgerKey(required(env, 'LEDGER_KEY')),
    checkpointsDir: env.MADANG_CHECKPOINTS
      ? resolve(env.MADANG_CHECKPOINTS)
      : s3
        ? null
        : join(dataDir, 'checkpoints'),
    trustedProxies: readTrustedProxies(env.MADANG_TRUSTED_PROXIES),
    writesPerMinute: Number(env.MADANG_WRITES_PER_MINUTE || 300),
    checksGuests: env.MADANG_GUEST_CHECKS !== 'off',
    mailsPerHour: Number(env.MADANG_MAILS_PER_HOUR || 20),
    uploadMegabytesPerHour: Number(env.MADANG_UPLOAD_MB_PER_HOUR || 500),
    s3,
    clamav: readClamav(env.MADANG_CLAMAV),
    embeddings: readEmbeddingSettings(env),
    gateways: readGateways(env),
    webhookHosts: (env.MADANG_WEBHOOK_HOSTS ?? '').split(',').filter(Boolean),
    providerSecrets: readProviderSecrets(env),
    metrics: readAddress('MADANG_METRICS', env.MADANG_METRICS),
    drainMs: readDrain(env.MADANG_DRAIN_MS || '500'),
    isProduction: env.NODE_ENV === 'production',
  };
}

function readLedgerKey(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error('LEDGER_KEY is not 32 bytes in hexadecimal, as `openssl rand -hex 32` makes them.');
  return text;
}

/** Of the ten seconds that a process has to end, running requests need some too. */
function readDrain(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 8_000)) throw new Error('MADANG_DRAIN_MS is not a number from 0 to 8000.');
  return value;
}

/** `host` or `host:port`; the usual port is 3310. */
function readClamav(text: string | undefined): Config['clamav'] {
  if (!text) return null;
  const [, host, port = '3310'] = /^([^:\s]+|\[[^\]\s]+\])(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (!host) throw new Error('MADANG_CLAMAV is not host:port, for example clamav:3310.');
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set. Start with \`npm start\`, or set it as the README says.`);
  return value;
}
