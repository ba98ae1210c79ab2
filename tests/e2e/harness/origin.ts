import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** A page served at a real origin: what comes back for a request to that host. */
export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The internet of a test: a proxy that answers for every host and writes down who was asked for. */
export interface Origin {
  /** Port of the proxy on the loopback address. */
  readonly port: number;
  /** Every request so far, as `host/path`. Also those to hosts that are not served. */
  readonly requests: readonly string[];
  serve(host: string, page: (path: string) => Served): void;
  close(): Promise<void>;
}

/** Starts the proxy. TLS ends here with a certificate of its own, so the browsers must accept any. */
export async function startOrigin(): Promise<Origin> {
  const pages = new Map<string, (path: string) => Served>();
  const requests: string[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    requests.push(`${host}${path}`);
    const page = path === '/favicon.ico' ? undefined : pages.get(host)?.(path);
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'outward test' }]);
  const secure = createHttpsServer({ key, cert }, answer);
  await new Promise<void>((done) => secure.listen(0, '127.0.0.1', done));
  const { port: securePort } = secure.address() as AddressInfo;

  const proxy = createHttpServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(404).end();
  });
  proxy.on('connect', (request, client) => {
    // A browser that is closed breaks off what it has asked for.
    client.on('error', () => client.destroy());
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!pages.has(host)) {
      requests.push(host);
      return client.end('HTTP/1.1 502 Not served\r\n\r\n');
    }
    const upstream = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  // A tunnel is no longer a connection of the server's own, but closing waits for it all the same.
  const sockets = new Set<Socket>();
  for (const server of [proxy, secure]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }

  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    serve: (host, page) => void pages.set(host, page),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([proxy, secure].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
