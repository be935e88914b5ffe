// Proxies of the environment are read as other tools read them, and one that cannot be used is a failure that quotes no password.

import http from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { idleExceptions } from '../../src/aws/environment.ts';
import { useProxyFromEnv } from '../../src/aws/proxy.ts';

const METADATA = '169.254.169.254,169.254.170.2,169.254.170.23,[fd00:ec2::254],[fd00:ec2::23]';
const { setGlobalProxyFromEnv } = http;

afterEach(() => {
  Object.assign(http, { setGlobalProxyFromEnv });
});

/** What this runtime is told for an environment, in place of changing the process. */
async function settingsFor(env: Readonly<Record<string, string>>): Promise<unknown> {
  let settings: unknown = 'none';
  Object.assign(http, {
    setGlobalProxyFromEnv: (given: unknown) => {
      settings = given;
    },
  });
  await useProxyFromEnv(env);
  return settings;
}

describe('proxies', () => {
  test.each<[string, Record<string, string>, unknown]>([
    ['none', {}, 'none'],
    ['only exceptions', { NO_PROXY: 'a' }, 'none'],
    ['empty ones', { HTTP_PROXY: '', https_proxy: ' ' }, 'none'],
    ['one for https', { HTTPS_PROXY: 'http://p:1' }, { https_proxy: 'http://p:1', no_proxy: METADATA }],
    ['one for http', { http_proxy: 'https://p:1' }, { http_proxy: 'https://p:1', no_proxy: METADATA }],
    [
      'both spellings',
      { HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:1', NO_PROXY: 'upper', no_proxy: 'lower' },
      { https_proxy: 'http://lower:1', no_proxy: `lower,.lower,${METADATA}` },
    ],
    [
      'one for all, after those for one',
      { ALL_PROXY: 'http://all:1', HTTPS_PROXY: 'http://p:1' },
      { http_proxy: 'http://all:1', https_proxy: 'http://p:1', no_proxy: METADATA },
    ],
    [
      'exceptions as other tools take them',
      { all_proxy: 'http://p:1', NO_PROXY: 'a.example, .b.example *.c.example,::1,10.0.0.1,d.example:8443' },
      {
        http_proxy: 'http://p:1',
        https_proxy: 'http://p:1',
        no_proxy: `a.example,.a.example,b.example,.b.example,*.c.example,[::1],10.0.0.1,d.example:8443,.d.example:8443,${METADATA}`,
      },
    ],
    [
      'a host without a scheme',
      { HTTPS_PROXY: 'user:pa55word@p:1' },
      { https_proxy: 'http://user:pa55word@p:1', no_proxy: METADATA },
    ],
    [
      'exceptions for all',
      { HTTPS_PROXY: 'http://p:1', NO_PROXY: ' * ' },
      { https_proxy: 'http://p:1', no_proxy: '*' },
    ],
  ])('%s', async (_, env, settings) => {
    expect(await settingsFor(env)).toEqual(settings);
  });

  test.each([
    'socks5://user:pa55word@p:1',
    'http://user:pa55word@p:99999',
    'http://',
    'http://user:%zzpa55word@p:1',
  ])('%s is no proxy', async (url) => {
    await expect(settingsFor({ HTTPS_PROXY: url })).rejects.toMatchObject({
      code: 'proxy-malformed',
      result: 'invalid-input',
      what: expect.not.stringContaining('pa55word'),
      facts: { variable: 'HTTPS_PROXY' },
    });
  });

  test('of another kind for all are refused by name', async () => {
    await expect(settingsFor({ ALL_PROXY: 'socks5://p:1' })).rejects.toMatchObject({
      facts: { variable: 'ALL_PROXY' },
    });
  });

  test('have exceptions that except no host', () => {
    const idle = ['10.0.0.0/8', '10.0.0.1-10.0.0.9', 'https://a.example', 'a.*.example'];
    const others = 'a,.b.example,*.c.example,d:80,10.0.0.1,::1,[::1]:80,*';
    expect(idleExceptions({ HTTPS_PROXY: 'http://p:1', NO_PROXY: [...idle, others].join() })).toEqual(idle);
    expect(idleExceptions({ NO_PROXY: '10.0.0.0/8' })).toEqual([]);
  });

  test('that the runtime cannot use are a failure', async () => {
    Object.assign(http, {
      setGlobalProxyFromEnv: () => {
        throw new Error('not here');
      },
    });
    await expect(useProxyFromEnv({ HTTP_PROXY: 'http://p:1' })).rejects.toMatchObject({
      code: 'proxy-unsupported',
      result: 'invalid-input',
      facts: { runtime: process.version, reason: 'not here' },
    });
  });
});
