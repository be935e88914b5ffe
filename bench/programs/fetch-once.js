// What Node cannot do faster with a request of its own: one POST, not signed, of which nothing is checked.
const [, , url, value] = process.argv;
const response = await fetch(url, { method: 'POST', body: value });
await response.text();
process.exitCode = response.status < 500 ? 0 : 1;
