import './check-node.mjs';

import('./steps/run-test.mjs');
