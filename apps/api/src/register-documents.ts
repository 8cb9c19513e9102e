import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { addExamples } from './examples/add-examples.js';
import { completeDocument } from './complete-document.js';

/** The OpenAPI document of the whole REST interface. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const facts = new DocumentBuilder()
    .setTitle('Madang')
    .setDescription(
      'From a citizen’s idea to a policy. The tenant is chosen by host name; on the bare host by the header ' +
        '`Madang-Tenant`. Errors are `application/problem+json` with a stable code and texts in Korean and English.',
    )
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('madang')
    .build();
  const document = completeDocument(SwaggerModule.createDocument(app, facts));
  addExamples(document);
  return document;
}

/** Serves it as `/api/openapi.json` and, for people, at `/api/docs`. */
export function registerDocuments(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      // The page that shows the document styles itself inline.
      if (request.url.startsWith('/api/docs'))
        reply.header(
          'content-security-policy',
          "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
        );
    });
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
}
