import './check-node.mjs';

import('./steps/run-faults.mjs');
