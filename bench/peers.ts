// The alternative programs that users could use. They are installed into a separate environment (bench/.venv), except
// curl, which
// the machine must have.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Command, NO_SETTINGS } from './program.ts';

const PACKAGES = ['awscurl==0.44', 'boto3==1.44.8'];
const FOLDER = fileURLToPath(new URL('.venv', import.meta.url));
const STAMP = `${FOLDER}/peers.txt`;

/** The paths of the peers, and their versions. */
export interface Peers {
  readonly awscurl: string;
  readonly python: string;
  readonly curl: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** Installs missing peers; needs python3 and a curl that can sign (7.75 or later). */
export function installPeers(): Peers {
  const requirements = PACKAGES.join('\n');
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== requirements) {
    // Start from scratch: remove incomplete installations and other versions.
    execFileSync('python3', ['-m', 'venv', '--clear', FOLDER], { stdio: 'inherit' });
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES];
    execFileSync(`${FOLDER}/bin/python`, install, { stdio: 'inherit' });
    writeFileSync(STAMP, requirements);
  }
  return {
    awscurl: `${FOLDER}/bin/awscurl`,
    python: `${FOLDER}/bin/python`,
    curl: 'curl',
    versions: {
      ...Object.fromEntries(PACKAGES.map((name) => name.split('=='))),
      python: execFileSync(`${FOLDER}/bin/python`, ['--version'], { encoding: 'utf8' }).trim().split(' ')[1] ?? '',
      curl: /^curl (\S+)/.exec(execFileSync('curl', ['--version'], { encoding: 'utf8' }))?.[1] ?? '',
      node: process.versions.node,
    },
  };
}

type Keys = Readonly<Record<string, string>>;

/** One POST with awscurl. `home` is an empty home folder, without settings. */
export function awscurlPost({ awscurl }: Peers, url: string, value: string, keys: Keys, home: string): Command {
  const region = keys['AWS_REGION'] ?? '';
  const args = ['--service', 'execute-api', '--region', region, '-X', 'POST', '-d', value, url];
  return { file: awscurl, args, env: { HOME: home, ...keys } };
}

/** One POST with curl, signed by curl. */
export function curlPost(
  { curl }: Peers,
  url: string,
  value: string,
  keys: Keys,
  more: readonly string[] = [],
): Command {
  const signed = ['--aws-sigv4', `aws:amz:${keys['AWS_REGION']}:execute-api`];
  const user = ['--user', `${keys['AWS_ACCESS_KEY_ID']}:${keys['AWS_SECRET_ACCESS_KEY']}`];
  const headers = [`x-amz-security-token: ${keys['AWS_SESSION_TOKEN']}`, 'content-type: text/plain'];
  const all = [...signed, ...user, ...headers.flatMap((header) => ['--header', header]), '--data-raw', value];
  return { file: curl, args: ['--silent', '--show-error', '--fail', ...more, ...all, url] };
}

/** POSTs of values to URLs, in pairs, by one script. */
export function botoPosts({ python }: Peers, posts: readonly (readonly string[])[], keys: Keys): Command {
  const script = fileURLToPath(new URL('programs/boto-posts.py', import.meta.url));
  return {
    file: python,
    args: [script, keys['AWS_REGION'] ?? '', ...posts.flat()],
    env: { ...NO_SETTINGS, ...keys },
  };
}
