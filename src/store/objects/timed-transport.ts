import http from 'node:http';
import https from 'node:https';

/** The part of node's http module the S3 client asks for. */
type Transport = Pick<typeof http, 'request'>;

/**
 * The way to the server with a time limit: a connection on which nothing moves for `idleMs` is cut, while connecting,
 * sending or receiving. The client library has no such limit and would wait for ever.
 */
export function timedTransport(useSSL: boolean, idleMs: number): { transport: Transport; agent: http.Agent } {
  const agent = useSSL ? new https.Agent({ keepAlive: true }) : new http.Agent({ keepAlive: true });
  const send = useSSL ? https.request : http.request;
  const request = (
    options: http.RequestOptions,
    onResponse?: (response: http.IncomingMessage) => void,
  ): http.ClientRequest => {
    const sent = send({ ...options, agent, timeout: idleMs }, onResponse);
    sent.on('timeout', () => sent.destroy(Object.assign(new Error('nothing moved in time'), { code: 'ETIMEDOUT' })));
    return sent;
  };
  return { transport: { request } as Transport, agent };
}
