import './check-node.mjs';

import('./steps/generate.mjs').then(async ({ generate }) => {
  const isCheck = process.argv.includes('--check');
  process.exitCode = (await generate({ isCheck })) || !isCheck ? 0 : 1;
});
