/**
 * Loaded before api and worker by `madang serve`. Killed with SIGKILL, the supervisor could not stop them, and
 * an orphaned api would keep the port: they end when the channel to it closes.
 */
process.channel?.unref();
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
