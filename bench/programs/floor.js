// The same requests as a job's by a bare script of Node: lists of them, each sent at once, and once the one before is answered.
// Nothing is checked, and nothing is loaded but the signer. Arguments: region, then the lists, in JSON.

import http from 'node:http';
import aws4 from 'aws4';

const [region = '', ...lists] = process.argv.slice(2);

/** A request with a service is signed for it. */
async function send({ service, method, url, headers, body }) {
  const { protocol, host, pathname, search } = new URL(url);
  const request = { host, path: pathname + search, method, headers, ...(body !== undefined && { body }) };
  const sent = service === undefined ? request : aws4.sign({ service, region, ...request });
  const client = protocol === 'https:' ? await import('node:https') : http;
  const { promise, resolve, reject } = Promise.withResolvers();
  const outgoing = client.request(url, { method, headers: { ...sent.headers } }, (answer) => {
    answer.resume().once('end', () => setImmediate(() => resolve()));
  });
  outgoing.once('error', reject).end(body);
  await promise;
}

for (const list of lists) await Promise.all(JSON.parse(list).map(send));
