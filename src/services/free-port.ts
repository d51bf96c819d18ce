/** Ports of 127.0.0.1 for private services. */
import { createServer } from 'node:net';

/** A TCP port of 127.0.0.1 that nothing listens on now: `preferred` where that is free, else any. */
export async function findFreePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isPortFree(preferred, '127.0.0.1'))) return preferred;
  return listenBriefly(0, '127.0.0.1');
}

/** Whether this process could listen on `port` of `host` now. Faults other than a port in use count as free. */
export async function isPortFree(port: number, host: string): Promise<boolean> {
  try {
    await listenBriefly(port, host);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EADDRINUSE';
  }
}

function listenBriefly(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
