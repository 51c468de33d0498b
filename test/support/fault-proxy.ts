import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Client } from 'minio';

/** What goes wrong between a client and the server behind. */
export type Fault =
  | 'none'
  /** The connection is cut after some of an upload's body has passed. */
  | 'cut-upload'
  /** The upload, or the completion of one in parts, arrives whole, the answer does not. */
  | 'lose-answer'
  /** Every request is answered 503. */
  | 'busy'
  /** Every request is answered 500. */
  | 'error'
  /** Every write is answered 507. */
  | 'full'
  /** One bit of every object read is turned over. */
  | 'flip-read'
  /** One bit of every object sent is turned over. */
  | 'flip-write'
  /** The server stores the object with one bit turned over and confirms the digest of what was sent. Needs `keys`. */
  | 'store-other'
  /** An upload is confirmed with the digest of what was sent, and nothing is stored. */
  | 'store-nothing'
  /** An upload arrives whole and is confirmed with an ETag and a checksum of something else. */
  | 'wrong-etag'
  /** A read breaks off after half of the object. */
  | 'cut-read'
  /** Requests are taken and never answered. */
  | 'stall'
  /** Every request is refused because the clocks differ. */
  | 'skew';

export interface FaultProxy {
  endpoint: string;
  fault: Fault;
  /** Only requests whose path and query match meet the fault; every one by default. */
  where: RegExp;
  /** Faults left before the way is clear again; Infinity by default. */
  left: number;
  /** Faults that happened. */
  happened: number;
  /** Every request that came, oldest first. */
  requests: { method: string; path: string; headers: http.IncomingHttpHeaders }[];
  stop(): Promise<void>;
}

/**
 * An HTTP proxy in front of `target` that does harm on request. Headers pass unchanged, so signatures stay good.
 * @param keys with which the server is given other bytes than were signed
 */
export async function startFaultProxy(
  target: string,
  keys?: { accessKey: string; secretKey: string },
): Promise<FaultProxy> {
  const upstream = new URL(target);
  const forger = new Client({
    ...{ endPoint: upstream.hostname, port: Number(upstream.port), useSSL: false, region: 'us-east-1' },
    ...(keys ?? { accessKey: '', secretKey: '' }),
  });
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
    request.on('end', () => {
      const sent = Buffer.concat(body);
      if (fault === 'store-other') storeOther(forger, request, response, sent);
      else answer(upstream, request, response, sent, fault);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: FaultProxy = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: 'none',
    where: /./,
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
  const completes = request.method === 'POST' && (request.url ?? '').includes('uploadId=');
  const hits = {
    none: false,
    'cut-upload': sends && request.headers['content-length'] !== '0',
    'lose-answer': sends || completes,
    busy: true,
    error: true,
    full: request.method === 'PUT' || request.method === 'POST',
    'flip-read': reads,
    'flip-write': sends,
    'store-other': sends,
    'store-nothing': sends,
    'wrong-etag': sends,
    'cut-read': reads,
    stall: true,
    skew: true,
  }[proxy.fault];
  if (!hits || proxy.left <= 0 || !proxy.where.test(request.url ?? '')) return 'none';
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
  if (fault === 'error') return refuse(response, 500, 'InternalError');
  if (fault === 'store-nothing') return void response.writeHead(200, confirmationOf(body)).end();
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
      const told = fault === 'wrong-etag' ? { ...reply.headers, ...confirmationOf(flipped(whole)) } : reply.headers;
      response.writeHead(reply.statusCode ?? 502, told);
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

/** What a server tells of an object it has taken. */
function confirmationOf(bytes: Buffer): Record<string, string> {
  const digest = (name: string) => createHash(name).update(bytes);
  return { etag: `"${digest('md5').digest('hex')}"`, 'x-amz-checksum-sha256': digest('sha256').digest('base64') };
}

/** Gives the server other bytes, signed as good ones are, and confirms the ones that came. */
function storeOther(forger: Client, request: http.IncomingMessage, response: http.ServerResponse, body: Buffer): void {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const [, bucketName = '', ...name] = path.split('/');
  const to = { method: 'PUT', bucketName, objectName: name.join('/'), query };
  forger.makeRequestAsyncOmit(to, flipped(body)).then(
    ({ headers }) => {
      // Parts are put together by the ETag that the server itself gave them.
      const etag = query === '' || headers.etag === undefined ? {} : { etag: headers.etag };
      response.writeHead(200, { ...confirmationOf(body), ...etag }).end();
    },
    () => response.destroy(),
  );
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
