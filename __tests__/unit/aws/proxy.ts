// Proxy variables are read as other tools read them, and an invalid proxy fails without its password in the message.

import { describe, expect, test } from '@jest/globals';
import { idleExceptions, isExcepted } from '../../../src/aws/env-variables.ts';
import { readProxies } from '../../../src/aws/http.ts';

const METADATA = ['169.254.169.254', '169.254.170.2', '169.254.170.23', '[fd00:ec2::254]', '[fd00:ec2::23]'];

/** The proxies of an environment, as texts. */
function textsOf(env: Readonly<Record<string, string>>): unknown {
  const { http, https, exceptions } = readProxies(env) ?? {};
  return { ...(http && { http: http.href }), ...(https && { https: https.href }), exceptions };
}

/** The failure of an invalid proxy. */
function failureOf(env: Readonly<Record<string, string>>): unknown {
  try {
    return readProxies(env);
  } catch (thrown) {
    return thrown;
  }
}

describe('proxies', () => {
  test.each([
    ['none', {}],
    ['only exceptions', { NO_PROXY: 'a' }],
    ['empty ones', { HTTP_PROXY: '', https_proxy: ' ' }],
  ])('%s', (_, env) => {
    expect(readProxies(env)).toBeUndefined();
  });

  test.each<[string, Record<string, string>, unknown]>([
    ['one for https', { HTTPS_PROXY: 'http://p:1' }, { https: 'http://p:1/', exceptions: METADATA }],
    ['one for http', { http_proxy: 'https://p:1' }, { http: 'https://p:1/', exceptions: METADATA }],
    [
      'both spellings',
      { HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:1', NO_PROXY: 'upper', no_proxy: 'lower' },
      { https: 'http://lower:1/', exceptions: ['lower', ...METADATA] },
    ],
    [
      'ALL_PROXY, after the specific ones',
      { ALL_PROXY: 'http://all:1', HTTPS_PROXY: 'http://p:1' },
      { http: 'http://all:1/', https: 'http://p:1/', exceptions: METADATA },
    ],
    [
      'a host without a scheme',
      { HTTPS_PROXY: 'user:pa55word@p:1' },
      { https: 'http://user:pa55word@p:1/', exceptions: METADATA },
    ],
    [
      'several exceptions',
      { HTTPS_PROXY: 'http://p:1', NO_PROXY: ' a, b\tc,' },
      { https: 'http://p:1/', exceptions: ['a', 'b', 'c', ...METADATA] },
    ],
  ])('%s', (_, env, proxies) => {
    expect(textsOf(env)).toEqual(proxies);
  });

  test.each(['socks5://user:pa55word@p:1', 'http://user:pa55word@p:99999', 'http://', 'http://user:%zzpa55word@p:1'])(
    '%s is an invalid proxy',
    (url) => {
      expect(failureOf({ HTTPS_PROXY: url })).toMatchObject({
        code: 'invalid-proxy',
        result: 'invalid-input',
        message: expect.not.stringContaining('pa55word'),
        facts: { variable: 'HTTPS_PROXY' },
      });
    },
  );
});

test('an unsupported ALL_PROXY is refused by name', () => {
  expect(failureOf({ ALL_PROXY: 'socks5://p:1' })).toMatchObject({ facts: { variable: 'ALL_PROXY' } });
});

test('exceptions that match no host are found', () => {
  const idle = ['https://a.example', 'a.*.example', '10.0.0.9-10.0.0.1', '10.0.0.0/99'];
  const others = 'a,.b.example,*.c.example,d:80,10.0.0.1,::1,[::1]:80,*,10.0.0.0/8,10.0.0.1-10.0.0.9,fd00::/8';
  expect(idleExceptions({ HTTPS_PROXY: 'http://p:1', NO_PROXY: [...idle, others].join() })).toEqual(idle);
  expect(idleExceptions({ NO_PROXY: 'https://a.example' })).toEqual([]);
});

describe('an exception', () => {
  const host = 'https://a.example.com/';
  test.each<[string, string, boolean]>([
    ['*', host, true],
    ['a.example.com', host, true],
    ['A.Example.com', host, true],
    ['a.example.com:443', host, true],
    ['a.example.com:80', host, false],
    ['a.example.com:8443', 'https://a.example.com:8443/', true],
    ['.example.com', host, true],
    ['*.example.com', host, true],
    ['*.example.com', 'https://example.com/', false],
    ['.example.com', 'https://example.com/', true],
    ['example.com', host, true],
    ['example.com:443', host, true],
    ['ample.com', host, false],
    ['127.0.0.1', 'http://127.0.0.1:4566/', true],
    ['127.0.0.1:80', 'http://127.0.0.1:4566/', false],
    ['10.0.0.1-10.0.0.9', 'http://10.0.0.5/', true],
    ['10.0.0.9-10.0.0.1', 'http://10.0.0.5/', false],
    ['10.0.0.0/8', 'http://10.1.2.3/', true],
    ['10.0.0.0/8', 'http://11.1.2.3/', false],
    ['10.0.0.0/99', 'http://10.1.2.3/', false],
    ['[::1]:80', 'http://[::1]/', true],
    ['[fd00:ec2::254]', 'http://[fd00:ec2::254]/', true],
    ['fd00:ec2::254', 'http://[fd00:ec2::254]/', true],
    ['fd00:ec2::/32', 'http://[fd00:ec2::254]/', true],
    ['10.0.0.0/8', host, false],
  ])('%s: %s is reached without a proxy: %s', (entry, url, isFree) => {
    expect(isExcepted(new URL(url), [entry])).toBe(isFree);
  });
});
