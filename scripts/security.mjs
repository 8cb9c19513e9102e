import './check-node.mjs';

import('./steps/run-security.mjs');
