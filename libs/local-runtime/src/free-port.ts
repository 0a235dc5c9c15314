import { createServer } from 'node:net';

function listens(host: string, port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/** The preferred port where it is free on the host, else one that the operating system picks. */
export async function findFreePort(preferred: number, host = '127.0.0.1'): Promise<number> {
  const port = (await listens(host, preferred)) ?? (await listens(host, 0));
  if (port === null) throw new Error(`No port is free on ${host}.`);
  return port;
}
