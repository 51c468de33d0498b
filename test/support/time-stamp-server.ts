import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { integer, sequence } from '../../src/archive/signatures/der.ts';
import { octetsOf, partsOf, readAsn1, TAG } from '../../src/archive/signatures/asn1.ts';
import { makeHolder, makeToken } from './pki.ts';
import type { Holder } from './pki.ts';

/** What the server does with the next requests. */
export type StampManner =
  | 'good'
  | 'refuse'
  | 'error'
  | 'silent'
  | 'drip'
  | 'empty'
  | 'garbage'
  | 'endless'
  | 'spoiled'
  | 'other-nonce'
  | 'wrong-digest';

export interface TimeStampServer {
  url: string;
  manner: StampManner;
  /** Requests answered so far. */
  asked: number;
  authority: Holder;
  close(): Promise<void>;
}

/** A time-stamp server (RFC 3161) on the loopback that can be told to misbehave. */
export async function startTimeStampServer(issuer?: Holder): Promise<TimeStampServer> {
  const authority = makeHolder({
    name: 'Máy chủ dấu thời gian thử',
    forTimeStamps: true,
    ...(issuer ? { issuer } : {}),
  });
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      state.asked += 1;
      const { manner } = state;
      if (manner === 'silent') return;
      if (manner === 'error') return void response.writeHead(503).end();
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      if (manner === 'garbage') return void response.end('<html>Đăng nhập</html>');
      if (manner === 'empty') return void response.end();
      if (manner === 'drip') {
        const timer = setInterval(() => response.write(' '), 100);
        return void response.on('close', () => clearInterval(timer));
      }
      if (manner === 'endless') {
        const timer = setInterval(() => response.write(Buffer.alloc(64 * 1024)), 1);
        return void response.on('close', () => clearInterval(timer));
      }
      if (manner === 'refuse') return void response.end(sequence(sequence(integer(Buffer.from([2])))));
      const [, imprint, nonce] = partsOf(readAsn1(Buffer.concat(pieces)), TAG.sequence);
      const digest = octetsOf(partsOf(imprint, TAG.sequence)[1]);
      const token = makeToken(authority, {
        imprint: manner === 'wrong-digest' ? Buffer.alloc(32, 7) : digest,
        nonce: manner === 'other-nonce' ? Buffer.from([9, 9]) : nonce!.contents,
        isSpoiled: manner === 'spoiled',
      });
      response.end(sequence(sequence(integer(Buffer.from([0]))), token));
    });
  });
  // A connection kept for the next request may be closed at the very moment that request is sent.
  server.on('request', (_, response) => (response.shouldKeepAlive = false));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const state: TimeStampServer = {
    url: `http://127.0.0.1:${port}/tsa`,
    manner: 'good',
    asked: 0,
    authority,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}
