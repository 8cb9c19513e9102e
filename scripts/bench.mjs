import './check-node.mjs';

import('./steps/run-bench.mjs');
