/** A bucket for files. */
export interface S3Settings {
  bucket: string;
  region: string;
  /** Of a service that is not Amazon's. */
  endpoint: string | null;
  /** Left out where the machine itself has a role that may. */
  keyId: string | null;
  secret: string | null;
}

/** `MADANG_S3_*`; null where no bucket is named. Refuses an address that is none, and half a key. */
export function readS3Settings(env: NodeJS.ProcessEnv): S3Settings | null {
  const bucket = env.MADANG_S3_BUCKET;
  if (!bucket) return null;
  const endpoint = env.MADANG_S3_ENDPOINT || null;
  if (endpoint && !/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : ''))
    throw new Error('MADANG_S3_ENDPOINT is no http(s) address, for example https://storage.example.kr.');
  const [keyId, secret] = [env.MADANG_S3_KEY_ID || null, env.MADANG_S3_SECRET || null];
  if ((keyId === null) !== (secret === null))
    throw new Error('MADANG_S3_KEY_ID and MADANG_S3_SECRET are set together, or neither is.');
  return { bucket, region: env.MADANG_S3_REGION || 'ap-northeast-2', endpoint, keyId, secret };
}
