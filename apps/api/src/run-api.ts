import { endOnSignal, readConfig } from '@app/platform';
import { createApi } from './create-api.js';
import { Readiness } from './readiness.js';

/** Node takes one new connection in a round of its loop; where a rush fills the line, the system drops them for a second. */
const MOST_WAITING = 4_096;

const config = readConfig();
const app = await createApi(config);
await app.listen({ port: config.port, host: '0.0.0.0', backlog: MOST_WAITING });
endOnSignal(app, () => app.get(Readiness).leave(config.drainMs));
