import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Client } from 'minio';
import type { S3Server } from './s3-server.ts';

/**
 * A server that takes object locks, tells them back and does not hold them, as some do: the real one behind a proxy that
 * leaves the lock headers of an upload out (it signs the upload anew) and answers for the retention itself.
 */
export async function startPretendingProxy(behind: S3Server): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const upstream = new URL(behind.endpoint);
  const { accessKey, secretKey } = behind;
  const client = new Client({
    ...{ endPoint: upstream.hostname, port: Number(upstream.port), useSSL: false, region: 'us-east-1' },
    ...{ accessKey, secretKey },
  });
  let until = '';
  const server = http.createServer((request, response) => {
    const { method, url = '', headers } = request;
    const [, bucket = '', ...parts] = (url.split('?')[0] ?? '').split('/');
    const lock = headers['x-amz-object-lock-retain-until-date'];
    if (method === 'PUT' && typeof lock === 'string') {
      until = lock;
      void buffer(request)
        .then((body) => client.putObject(bucket, parts.join('/'), body, body.length))
        .then(({ versionId }) => response.writeHead(200, { 'x-amz-version-id': versionId ?? '' }).end());
    } else if (method === 'GET' && url.includes('?retention')) {
      const xml = `<Retention><Mode>GOVERNANCE</Mode><RetainUntilDate>${until}</RetainUntilDate></Retention>`;
      response.writeHead(200, { 'content-type': 'application/xml' }).end(xml);
    } else {
      const to = { host: upstream.hostname, port: upstream.port, method, path: url, headers };
      request.pipe(
        http.request(to, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        }),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
