/**
 * A client of the REST interface, typed by its OpenAPI document. `schema.d.ts` is generated: `npm run generate`.
 */
import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** What the interface takes and gives, by the name of its schema: `Schemas['CaseForStaff']`. */
export type Schemas = components['schemas'];

/** `GET`, `POST`, `PUT` and `DELETE` of every path. An answer is `{ data }`, or `{ error }`, which is a `Problem`. */
export type MadangClient = Client<paths>;

/**
 * Makes a client. Without a `baseUrl` it speaks to the site that the page came from, with the cookie of that
 * site; a program elsewhere gives `baseUrl` and an `authorization` header.
 */
export function createMadangClient(options: ClientOptions = {}): MadangClient {
  return createClient<paths>(options);
}
