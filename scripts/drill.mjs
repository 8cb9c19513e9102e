import './check-node.mjs';

import('./steps/run-drill.mjs');
