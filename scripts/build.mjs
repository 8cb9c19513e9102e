import './check-node.mjs';

import('./steps/build.mjs').then(({ build }) => build());
