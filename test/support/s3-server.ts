import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'minio';
import { freePort } from './free-port.ts';
import { findTool } from './test-tools.ts';

/** A real S3 server on a random loopback port, its data in a temporary folder. */
export interface S3Server {
  endpoint: string;
  accessKey: string;
  secretKey: string;
  bucket: string;
  /** Makes a bucket of another name; with `lock`, one with versions and object lock. */
  makeBucket(name: string, options?: { lock?: boolean; versions?: boolean }): Promise<void>;
  /** A client of its own, for what a stranger may do. */
  client(): Client;
  /** Ends the server at once, as a power cut does; its data stays. */
  crash(): Promise<void>;
  /** Starts it again on the same port and data. */
  restart(): Promise<void>;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/** Path of the server program (VersityGW), or null. */
export const S3_SERVER = findTool('versitygw', 'SOHOA_VERSITYGW');

const SECONDS_TO_START = 20;

/** Starts the server and makes the bucket `sohoa-test`. Throws when the program is missing or does not answer. */
export async function startS3Server(): Promise<S3Server> {
  if (S3_SERVER === null) throw new Error('there is no S3 server program');
  const data = await mkdtemp(join(tmpdir(), 'sohoa-s3-'));
  const port = await freePort();
  const accessKey = 'sohoa-test';
  const secretKey = 'sohoa-test-secret';
  const arguments_ = ['--access', accessKey, '--secret', secretKey, '--port', `127.0.0.1:${port}`, '--quiet', 'posix'];
  // Some temporary file systems keep no extended attributes; a sidecar folder works everywhere.
  const sidecar = await mkdtemp(join(tmpdir(), 'sohoa-s3-meta-'));
  const program = S3_SERVER;
  const versions = await mkdtemp(join(tmpdir(), 'sohoa-s3-versions-'));
  const folders = ['--sidecar', sidecar, '--versioning-dir', versions, data];
  const start = (): ChildProcess => spawn(program, [...arguments_, ...folders], { stdio: 'ignore' });
  let child = start();
  const client = new Client({ endPoint: '127.0.0.1', port, useSSL: false, accessKey, secretKey, region: 'us-east-1' });
  const stop = async (): Promise<void> => {
    await ended(child);
    for (const folder of [data, sidecar, versions]) await rm(folder, { recursive: true, force: true });
  };
  try {
    await answering(client, child);
    await client.makeBucket('sohoa-test');
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    accessKey,
    secretKey,
    bucket: 'sohoa-test',
    async makeBucket(name, { lock = false, versions: keeps = lock } = {}) {
      await client.makeBucket(name, '', { ObjectLocking: lock });
      if (keeps) await client.setBucketVersioning(name, { Status: 'Enabled' });
    },
    client: () => client,
    crash: () => ended(child),
    async restart() {
      child = start();
      await answering(client, child);
    },
    stop,
  };
}

async function answering(client: Client, child: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await client.listBuckets();
      return;
    } catch (error) {
      if (child.exitCode !== null || tries >= SECONDS_TO_START * 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}
