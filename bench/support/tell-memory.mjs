// Loaded into a process of Madang by `--import`, with `--expose-gc`: says what it holds whenever it is asked.
process.on('message', (asked) => {
  if (asked === 'resident') process.send({ rssMb: process.memoryUsage.rss() / 2 ** 20 });
  if (asked !== 'memory') return;
  // What one collection frees may let the next one free more.
  for (let times = 0; times < 2; times++) global.gc();
  const { rss, heapUsed } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo();
  const sockets = resources.filter((name) => /^(TCP|Pipe|TLS)/.test(name)).length;
  process.send({ rssMb: rss / 2 ** 20, heapMb: heapUsed / 2 ** 20, handles: resources.length, sockets });
});
// Being able to be asked is no reason to go on living.
process.channel?.unref();
