import './check-node.mjs';

import('./steps/run-madang.mjs');
