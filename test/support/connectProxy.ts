/**
 * The only way out of a browser under test, and a closed one. Firefox also reaches our server through it, since it has
 * no flag that maps a host as Chromium has.
 */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ConnectProxy {
  readonly port: number;
  /** Everything else that was asked for, in order, but for the errands of the browser's maker. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Updates, time, sign-in: what browsers ask their makers for, however often they are told not to. */
const errands =
  /^(https?:\/\/)?([\w-]+\.)*(google|googleapis|gvt1|mozilla|firefox|microsoft)\.(com|net|org)[:/]/;

/** Pipes `CONNECT octanist.com:443` to `apiPort` of this computer and refuses every other wish. */
export async function startConnectProxy(apiPort: number, host = 'octanist.com'): Promise<ConnectProxy> {
  const refused: string[] = [];
  const refuse = (address = '') => {
    if (!errands.test(address)) refused.push(address);
  };
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    refuse(request.url);
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket, head) => {
    // Either side may be cut in a test; that is no error of ours.
    client.on('error', () => client.destroy());
    if (request.url !== `${host}:443`) {
      refuse(request.url);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const api = connect(apiPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      api.write(head);
      api.pipe(client);
      client.pipe(api);
    });
    sockets.add(api);
    api.on('error', () => client.destroy());
    // A connection dropped by the server must reach the browser as a drop, not as a polite end.
    api.on('close', () => {
      sockets.delete(api);
      client.destroy();
    });
    client.on('close', () => api.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
