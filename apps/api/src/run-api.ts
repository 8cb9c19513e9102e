import { endOnSignal, readConfig } from '@app/platform';
import { createApi } from './create-api.js';
import { Readiness } from './readiness.js';

const config = readConfig();
const app = await createApi(config);
await app.listen(config.port, '0.0.0.0');
endOnSignal(app, () => app.get(Readiness).leave(config.drainMs));
