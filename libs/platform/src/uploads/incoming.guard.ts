import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { UploadLimit } from '../limits/upload-limit.service.js';
import { IncomingFiles } from './incoming-files.js';
import { receiveForm } from './receive-form.js';

/** Longer than any request lasts: what is older was left by a process that was killed. */
const LEFT_BEHIND_MS = 3_600_000;

/**
 * Takes in a form with files, once every guard before has let the request through. Whatever reads the form comes
 * after it. A form without files passes.
 */
@Injectable()
export class IncomingGuard implements CanActivate {
  private readonly folder: string;
  private prepared?: Promise<void>;

  constructor(
    @Inject(CONFIG) { dataDir }: Config,
    private readonly limit: UploadLimit,
  ) {
    this.folder = join(dataDir, 'incoming');
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (request.isMultipart()) await this.receive(request, http.getResponse<FastifyReply>());
    await request.awaitTurn?.();
    return true;
  }

  private async receive(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const incoming = new IncomingFiles();
    try {
      await this.limit.count(request);
    } catch (error) {
      // No file is kept, but the words that came beside them go back to whoever typed them.
      await receiveForm(request, incoming, null);
      request.incoming = incoming;
      throw error;
    }
    await (this.prepared ??= this.prepare());
    reply.raw.once('close', () => {
      if (!incoming.isHeld) void incoming.discard();
    });
    try {
      await receiveForm(request, incoming, this.folder);
    } catch (error) {
      await incoming.discard();
      throw error;
    }
    request.incoming = incoming;
  }

  /** Once; where it failed the next upload tries again. */
  private async prepare(): Promise<void> {
    try {
      await prepare(this.folder);
    } catch (error) {
      this.prepared = undefined;
      throw error;
    }
  }
}

/** Makes the folder of passage, and empties it of files that were left behind. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() && Date.now() - found.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}
