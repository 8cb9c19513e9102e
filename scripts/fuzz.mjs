import './check-node.mjs';

import('./steps/run-fuzz.mjs');
