import './check-node.mjs';

import('./steps/check.mjs').then(async ({ check }) => {
  process.exitCode = (await check()) ? 0 : 1;
});
