/** Where a process listens beside the site: `host:port`, or a port on the machine itself. Null where nothing is said. */
export function readAddress(name: string, text: string | undefined): { host: string; port: number } | null {
  if (!text) return null;
  const [, host = '127.0.0.1', port] = /^(?:([^:\s]+|\[[^\]\s]+\]):)?(\d{1,5})$/.exec(text) ?? [];
  if (!port || Number(port) > 65_535)
    throw new Error(`${name} is not host:port, for example 127.0.0.1:9464.`);
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}
