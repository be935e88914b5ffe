// The same requests as a job's by a bare script of Node: what is read, all at once, then what is posted. Nothing is checked,
// and nothing is loaded but the signer. Arguments: region, then a JSON list of requests to read and one of those to post.

import http from 'node:http';
import aws4 from 'aws4';

const [region = '', reads = '[]', posts = '[]'] = process.argv.slice(2);

async function sendAll(list) {
  await Promise.all(JSON.parse(list).map(send));
}

async function send({ service, method, url, body }) {
  const { protocol, host, pathname: path } = new URL(url);
  const headers = { 'Content-Type': service === 'monitoring' ? 'application/x-amz-json-1.0' : 'text/plain' };
  const target = { 'X-Amz-Target': 'GraniteServiceVersion20100801.GetMetricData' };
  const signed = aws4.sign({
    service,
    region,
    host,
    path,
    method,
    headers: { ...headers, ...(service === 'monitoring' && target) },
    ...(body !== undefined && { body }),
  });
  const { request } = protocol === 'https:' ? await import('node:https') : http;
  const { promise, resolve, reject } = Promise.withResolvers();
  const sent = request(url, { method, headers: { ...signed.headers } }, (answer) => {
    answer.resume().once('end', () => setImmediate(() => resolve()));
  });
  sent.once('error', reject).end(body);
  await promise;
}

await sendAll(reads);
await sendAll(posts);
