import './check-node.mjs';

import('./steps/run-start.mjs');
