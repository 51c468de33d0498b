import { createHash } from 'node:crypto';
import type { Client } from 'minio';
import { SohoaError } from '../../core/errors.ts';
import { s3Code, s3Error } from './s3-error.ts';
import { checksumOf, md5Of, putObject } from './s3-put.ts';
import type { Body } from './source-body.ts';
import { readBody } from './source-body.ts';

/** Repeats one request while the server is unavailable. */
type Request = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * Sends an object, in one piece or in parts. Parts are driven here and not by the client's own putObject: that one
 * takes up unfinished uploads of other processes and starts to count at two.
 */
export class S3Upload {
  private readonly client: Client;
  private readonly bucket: string;
  private readonly partSize: number;
  /** Go with every object, for example those that ask for encryption. */
  private readonly headers: Record<string, string>;
  private readonly request: Request;
  /** Uploads that could not be given up when they failed, by id: their names. */
  private readonly abandoned = new Map<string, string>();

  constructor(
    client: Client,
    to: { bucket: string; partSize: number; headers: Record<string, string> },
    request: Request,
  ) {
    this.client = client;
    this.bucket = to.bucket;
    this.partSize = to.partSize;
    this.headers = to.headers;
    this.request = request;
  }

  /**
   * Sends `body`, which has the size and digest `wanted`, as object `name`. Throws DEPOSIT_MISMATCH, and no object comes
   * to be, when it has changed meanwhile. An object that someone else wrote meanwhile is left as it is where the server
   * honours conditional writes. Throws STORE_ errors; an unfinished upload that cannot be given up while the server is away
   * is given up with the next upload in parts.
   */
  async send(
    name: string,
    body: Body,
    wanted: { sha256: string; bytes: number },
    mediaType: string,
    options: { replace?: boolean } = {},
  ): Promise<void> {
    try {
      if (wanted.bytes <= this.partSize)
        await this.sendWhole(name, body, wanted.sha256, mediaType, options.replace === true);
      else await this.sendParts(name, body, wanted.sha256, mediaType);
    } catch (error) {
      throw s3Error(error);
    }
  }

  private async sendWhole(
    name: string,
    body: Body,
    sha256: string,
    mediaType: string,
    replace: boolean,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of readBody(body)) chunks.push(chunk);
    const whole = Buffer.concat(chunks);
    if (createHash('sha256').update(whole).digest('hex') !== sha256) throw changed();
    const put = (more: Record<string, string>): Promise<unknown> =>
      this.request(() => putObject(this.client, this.bucket, name, whole, { ...this.headersOf(mediaType), ...more }));
    try {
      await put(replace ? checksumOf(whole) : { ...checksumOf(whole), 'If-None-Match': '*' });
    } catch (error) {
      // 412: written meanwhile, reading back decides. 501 and the like: a server that knows no conditions or checksums.
      if (!['PreconditionFailed', 'ConditionalRequestConflict'].includes(s3Code(error))) {
        if (!['NotImplemented', 'InvalidArgument', 'InvalidRequest'].includes(s3Code(error))) throw error;
        await put({});
      }
    }
  }

  private headersOf(mediaType: string): Record<string, string> {
    return { 'Content-Type': mediaType, ...this.headers };
  }

  private async sendParts(name: string, body: Body, sha256: string, mediaType: string): Promise<void> {
    await this.giveUpAbandoned();
    const uploadId = await this.request(() =>
      this.client.initiateNewMultipartUpload(this.bucket, name, this.headersOf(mediaType)),
    );
    const hash = createHash('sha256');
    const etags: { part: number; etag: string }[] = [];
    try {
      for await (const part of inParts(readBody(body), this.partSize)) {
        hash.update(part);
        const number = etags.length + 1;
        etags.push({ part: number, etag: await this.request(() => this.sendPart(name, uploadId, number, part)) });
      }
      if (hash.digest('hex') !== sha256) throw changed();
      await this.complete(name, uploadId, etags);
    } catch (error) {
      // The first error is the one to tell.
      await this.giveUp(name, uploadId);
      throw error;
    }
  }

  private async giveUpAbandoned(): Promise<void> {
    for (const [uploadId, name] of [...this.abandoned]) await this.giveUp(name, uploadId);
  }

  /** What a server that is away keeps is remembered; what even that misses is cleared by the bucket's own rule. */
  private async giveUp(name: string, uploadId: string): Promise<void> {
    try {
      await this.client.abortMultipartUpload(this.bucket, name, uploadId);
      this.abandoned.delete(uploadId);
    } catch (error) {
      if (s3Code(error) === 'NoSuchUpload') this.abandoned.delete(uploadId);
      else this.abandoned.set(uploadId, name);
    }
  }

  private async sendPart(name: string, uploadId: string, number: number, part: Buffer): Promise<string> {
    const answer = await this.client.makeRequestAsyncOmit(
      {
        method: 'PUT',
        bucketName: this.bucket,
        objectName: name,
        query: `partNumber=${number}&uploadId=${encodeURIComponent(uploadId)}`,
        headers: {
          'Content-Length': String(part.length),
          ...md5Of(part),
        },
      },
      part,
    );
    return (answer.headers.etag ?? '').replace(/^"|"$/g, '');
  }

  /** A completion whose answer was lost is repeated; that the upload is gone then means it was done: reading back decides. */
  private async complete(name: string, uploadId: string, etags: { part: number; etag: string }[]): Promise<void> {
    let tries = 0;
    await this.request(async () => {
      tries += 1;
      try {
        await this.client.completeMultipartUpload(this.bucket, name, uploadId, etags);
      } catch (error) {
        if (tries === 1 || s3Code(error) !== 'NoSuchUpload') throw error;
      }
    });
  }
}

function changed(): SohoaError {
  return new SohoaError('DEPOSIT_MISMATCH', { store: 's3', reason: 'the file changed while it was sent' });
}

async function* inParts(chunks: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    let rest = chunk;
    while (bytes + rest.length >= size) {
      const take = size - bytes;
      yield Buffer.concat([...held, rest.subarray(0, take)]);
      rest = rest.subarray(take);
      held = [];
      bytes = 0;
    }
    if (rest.length > 0) held.push(rest);
    bytes += rest.length;
  }
  if (bytes > 0) yield Buffer.concat(held);
}
