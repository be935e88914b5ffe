// Proxies of the environment are read as other tools read them, and one that cannot be used is a failure that quotes no password.

import http from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
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
      { https_proxy: 'http://lower:1', no_proxy: `lower,${METADATA}` },
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
