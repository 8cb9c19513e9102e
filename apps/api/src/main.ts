import { readConfig } from '@app/platform';
import { createApi } from './create-api.js';

const config = readConfig();
const app = await createApi(config);
await app.listen(config.port, '0.0.0.0');
