import './check-node.mjs';

import('./steps/run-scaled.mjs');
