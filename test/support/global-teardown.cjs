const { rmSync } = require('node:fs');

/** Stops the PostgreSQL of this test run and removes its folder. */
module.exports = async function tearDown() {
  const { postgres, dataDir } = globalThis.madangTestPostgres ?? {};
  await postgres?.stop();
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
};
