import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { keyOf } from './key-of.js';
import type { Limit } from './limit.js';
import { Limits } from './limits.service.js';

/** Limits what each account, or each network of guests, sends in files: nobody fills the disk of a government. */
@Injectable()
export class UploadLimit {
  private readonly kilobytes: Limit;

  constructor(@Inject(CONFIG) { uploadMegabytesPerHour }: Config, limits: Limits) {
    this.kilobytes = limits.open({ name: 'uploads', points: uploadMegabytesPerHour * 1_000, seconds: 3_600 });
  }

  /** Counts what the request says it brings. Refuses with 429 when the hour's share is used up. */
  async count(request: FastifyRequest): Promise<void> {
    const kilobytes = Math.ceil((Number(request.headers['content-length']) || 0) / 1_000);
    await this.kilobytes.spend(keyOf(request), kilobytes);
  }
}
