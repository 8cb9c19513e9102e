import './check-node.mjs';

import('./steps/install.mjs').then(({ install }) => install());
