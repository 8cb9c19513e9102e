import './check-node.mjs';

import('./steps/take-screens.mjs');
