// The requests of a job in a minimal Node script: lists of requests. Each list is sent in parallel, when the previous list is
// answered. The script checks nothing and loads only the signer. Arguments: region, then the lists, in JSON.

import http from 'node:http';
import aws4 from 'aws4';

const [region = '', ...lists] = process.argv.slice(2);

/** Sends a request; signs it if it has a service. */
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
