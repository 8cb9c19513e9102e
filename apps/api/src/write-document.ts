import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '@app/platform';
import { ApiModule } from './api.module.js';
import { describeApi } from './register-documents.js';

/**
 * Writes the OpenAPI document to the file named on the command line. In preview Nest knows every controller but
 * builds none of them, so neither a database nor a secret is needed.
 */
const file = process.argv[2];
if (!file) throw new Error('Name the file to write, for example docs/generated/openapi.json.');

const config = readConfig({
  DATABASE_APP_URL: 'postgres://unused',
  SESSION_SECRET: 'unused',
  IDENTITY_KEY: 'unused',
  LEDGER_KEY: '0'.repeat(64),
});
const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(config), new FastifyAdapter(), {
  preview: true,
  abortOnError: false,
  logger: ['error'],
});
writeFileSync(file, `${JSON.stringify(describeApi(app), null, 2)}\n`);
process.exit(0);
