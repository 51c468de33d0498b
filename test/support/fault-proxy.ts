import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What goes wrong between a client and the server behind. */
export type Fault =
  | 'none'
  /** The connection is cut after some of an upload's body has passed. */
  | 'cut-upload'
  /** The upload arrives whole, the answer does not. */
  | 'lose-answer'
  /** Every request is answered 503. */
  | 'busy'
  /** Every write is answered 507. */
  | 'full'
  /** One bit of every object read is turned over. */
  | 'flip-read'
  /** One bit of every object sent is turned over. */
  | 'flip-write'
  /** A read breaks off after half of the object. */
  | 'cut-read'
  /** Requests are taken and never answered. */
  | 'stall'
  /** Every request is refused because the clocks differ. */
  | 'skew';

export interface FaultProxy {
  endpoint: string;
  fault: Fault;
  /** Faults left before the way is clear again; Infinity by default. */
  left: number;
  /** Faults that happened. */
  happened: number;
  /** Every request that came, oldest first. */
  requests: { method: string; path: string; headers: http.IncomingHttpHeaders }[];
  stop(): Promise<void>;
}

/** An HTTP proxy in front of `target` that does harm on request. Headers pass unchanged, so signatures stay good. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const upstream = new URL(target);
  const sockets = new Set<Socket>();
  const server = http.createServer((request, response) => {
    const body: Buffer[] = [];
    const { method = '', url = '', headers } = request;
    proxy.requests.push({ method, path: url, headers });
    const fault = faultFor(proxy, request);
    if (fault === 'cut-upload') {
      request.once('data', () => request.socket.destroy());
      return;
    }
    request.on('data', (chunk: Buffer) => body.push(chunk));
    request.on('error', () => response.destroy());
    request.on('end', () => answer(upstream, request, response, Buffer.concat(body), fault));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: FaultProxy = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: 'none',
    left: Number.POSITIVE_INFINITY,
    happened: 0,
    requests: [],
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

/** The fault this request meets: some hit only requests that carry an object in one direction. */
function faultFor(proxy: FaultProxy, request: http.IncomingMessage): Fault {
  const path = (request.url ?? '').split('?')[0]!;
  const isObject = path.split('/').length > 2 && path.length > 1;
  const sends = request.method === 'PUT' && isObject;
  const reads = request.method === 'GET' && isObject;
  const hits = {
    none: false,
    'cut-upload': sends && request.headers['content-length'] !== '0',
    'lose-answer': sends,
    busy: true,
    full: request.method === 'PUT' || request.method === 'POST',
    'flip-read': reads,
    'flip-write': sends,
    'cut-read': reads,
    stall: true,
    skew: true,
  }[proxy.fault];
  if (!hits || proxy.left <= 0) return 'none';
  proxy.left -= 1;
  proxy.happened += 1;
  return proxy.fault;
}

function answer(
  upstream: URL,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  body: Buffer,
  fault: Fault,
): void {
  if (fault === 'stall') return;
  if (fault === 'skew') return refuse(response, 403, 'RequestTimeTooSkewed');
  if (fault === 'busy') return refuse(response, 503, 'SlowDown');
  if (fault === 'full') return refuse(response, 507, 'InsufficientStorage');
  const sent = fault === 'flip-write' ? flipped(body) : body;
  const options = {
    host: upstream.hostname,
    port: upstream.port,
    method: request.method,
    path: request.url,
    headers: request.headers,
  };
  const forward = http.request(options, (reply) => {
    const chunks: Buffer[] = [];
    reply.on('data', (chunk: Buffer) => chunks.push(chunk));
    reply.on('end', () => {
      const whole = Buffer.concat(chunks);
      if (fault === 'lose-answer') return void response.destroy();
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      if (fault === 'cut-read' && reply.statusCode === 200) {
        response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
        return;
      }
      response.end(fault === 'flip-read' && reply.statusCode === 200 ? flipped(whole) : whole);
    });
  });
  forward.on('error', () => response.destroy());
  forward.end(sent);
}

function refuse(response: http.ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>test</Message></Error>`);
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = copy.length >> 1;
  if (copy.length > 0) copy[middle] = copy[middle]! ^ 1;
  return copy;
}
