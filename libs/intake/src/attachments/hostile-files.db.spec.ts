import { readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import request, { type Response } from 'supertest';
import { hostileFiles, type HostileFile, PAYLOAD } from '../../../../test/support/hostile-files.js';
import { aDataFolder } from '../../../../test/support/a-data-folder.js';
import { aBuiltApp, type BuiltApp } from '../../../../test/support/a-built-app.js';
import type { TestAgent } from '../../../../test/support/an-app.js';
import { aHwp, anOffice, aPdf, aPicture } from '../../../../test/support/good-files.js';

/** What a kept file may begin with: PDF, zip, compound file, JPEG, PNG, WebP. */
const HEADS = ['25504446', '504b0304', 'd0cf11e0', 'ffd8ff', '89504e47', '52494646'];

const folder = aDataFolder();
let app: BuiltApp;
let guest: TestAgent;
let files: HostileFile[];

beforeAll(async () => {
  const env = { MADANG_DATA: folder.path, MADANG_UPLOAD_MB_PER_HOUR: '100000' };
  app = await aBuiltApp({ worker: false, env });
  guest = request.agent(app.url).set('Host', 'localhost');
  files = await hostileFiles();
}, 120_000);

afterAll(async () => {
  await app?.close();
  folder.remove();
});

const send = ({ name, content, type }: HostileFile) =>
  guest
    .post('/api/v1/attachments')
    .attach('files', content, { filename: name, contentType: type ?? 'application/octet-stream' });

/** What lies in the store. */
async function stored(): Promise<Buffer[]> {
  const [nation] = await app.query<{ id: string }>(
    `select tenant_id as id from tenancy.hosts where name = 'nation'`,
  );
  const place = join(folder.path, 'files', nation!.id);
  return Promise.all((await readdir(place)).map((name) => readFile(join(place, name))));
}

/** Megabytes of the api: at this moment, and the most it came to. */
function memory(): { now: number; most: number } {
  const status = readFileSync(`/proc/${app.api.child.pid}/status`, 'utf8');
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) / 1_000;
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/** One of each kind, so that what is loaded once is loaded. */
async function warmUp(): Promise<number> {
  const good: [string, Buffer][] = [
    ['a.hwp', aHwp()],
    ['a.docx', anOffice('docx')],
    ['a.pdf', aPdf()],
  ];
  for (const kind of ['jpeg', 'png', 'webp'] as const)
    good.push([`a.${kind}`, await aPicture(kind, 2_000, 1_500)]);
  for (let round = 0; round < 5; round++)
    for (const [name, content] of good)
      expect((await guest.post('/api/v1/attachments').attach('files', content, name)).status).toBe(201);
  writeFileSync(`/proc/${app.api.child.pid}/clear_refs`, '5');
  return good.length * 5;
}

const MOST_MEGABYTES = 64;

describe('hostile files', () => {
  it('are more than sixty, and none is stored as active content or answered with 500', async () => {
    expect(files.length).toBeGreaterThan(60);
    const good = await warmUp();
    const before = memory().now;
    const wrong: string[] = [];
    const statuses: Record<string, number> = {};
    for (const file of files) {
      const { status, body } = await send(file);
      statuses[status] = (statuses[status] ?? 0) + 1;
      const came = status === 201 ? { name: body[0].name } : body.errors?.[0]?.code;
      if (JSON.stringify(came) !== JSON.stringify(file.comes))
        wrong.push(`${file.what} (${file.name}): ${status} ${JSON.stringify(came ?? body)}`);
    }
    expect(wrong).toEqual([]);
    const kept = files.filter(({ comes }) => typeof comes === 'object').length;
    expect(statuses).toEqual({ 201: kept, 422: files.length - kept });
    const bytes = await stored();
    expect(bytes).toHaveLength(kept + good);
    for (const content of bytes) {
      expect(HEADS.filter((head) => content.toString('hex', 0, 4).startsWith(head))).toHaveLength(1);
      expect(content.includes(PAYLOAD)).toBe(false);
      expect(content.includes('<script')).toBe(false);
      expect(content.includes('Exif')).toBe(false);
    }
    const more = Math.round(memory().most - before);
    process.stdout.write(
      `hostile files: ${files.length}, answers ${JSON.stringify(statuses)}; RSS ${before} MB, ${more} MB more at the most\n`,
    );
    expect(more).toBeLessThan(MOST_MEGABYTES);
  }, 120_000);

  it('that are kept are given to be saved, as what they are', async () => {
    for (const file of files.filter(({ comes }) => typeof comes === 'object')) {
      const { body } = await send(file);
      const { id, kind } = body[0];
      const given = await guest.get(`/api/v1/attachments/${id}`).buffer(true);
      const { headers } = given;
      expect([given.status, headers['x-content-type-options']]).toEqual([200, 'nosniff']);
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="[ -~]+"; filename\*=UTF-8''[\w%.!#$&+^`|~-]+$/,
      );
      expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
      expect(headers['content-type']).toBe(
        { jpg: 'image/jpeg', png: 'image/png', pdf: 'application/pdf' }[kind as string],
      );
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('nothing of where a picture was taken is left, but the picture is', async () => {
    const file = files.find(({ name }) => name === 'gps.jpg')!;
    const before = await sharp(file.content).metadata();
    expect(before.exif).toBeDefined();
    const { body } = await send(file);
    const given = await guest.get(`/api/v1/attachments/${body[0].id}`).buffer(true).parse(whole);
    const after = await sharp(given.body as Buffer).metadata();
    expect([after.exif, after.xmp, after.iptc]).toEqual([undefined, undefined, undefined]);
    expect([after.width, after.height]).toEqual([before.width, before.height]);
  });
});

/** The answer's bytes, as they are. */
function whole(answer: Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = answer as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}
