// Only the POSTs of many sizes: signed with aws4, sent with Node's own client, with as many in parallel as our tool.
// Arguments: a JSON file with the region, the number in parallel, and [URL, value] pairs. Keys are in environment variables.

import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import aws4 from 'aws4';

const {
  region,
  atOnce,
  posts,
}: {
  readonly region: string;
  readonly atOnce: number;
  readonly posts: readonly (readonly [url: string, value: string])[];
} = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

const agent = new Agent({ keepAlive: true });
const left = posts.values();

async function post(url: URL, body: string): Promise<void> {
  const { host, pathname: path } = url;
  const headers = { 'Content-Type': 'text/plain' };
  const signed = aws4.sign({ service: 'execute-api', region, host, path, method: 'POST', headers, body });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const sent = request(url, { method: 'POST', headers: { ...signed.headers }, agent }, (answer) => {
    answer.resume().once('end', () => {
      if (answer.statusCode === 200) resolve();
      else reject(new Error(`${url.href} answered ${answer.statusCode}`));
    });
  });
  sent.once('error', reject).end(body);
  return promise;
}

async function worker(): Promise<void> {
  for (const [url, value] of left) await post(new URL(url), value);
}

await Promise.all(Array.from({ length: atOnce }, worker));
