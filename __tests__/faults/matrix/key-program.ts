// The program of a credential_process with a fault: a shell script, because it does not use HTTP.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CREDENTIALS_EXPIRED_AT } from './answers.ts';
import type { How } from './cells.ts';

/** Keys with the names in AWS's documents. */
interface Keys {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
}

/** A program in a folder, and the profile that names it. */
export interface KeyProgram {
  /** The path of a configuration file of AWS's tools. */
  readonly config: string;
  /** How often it has been started. */
  readonly starts: () => number;
}

/** Writes a program that prints keys with a fault. */
export function writeKeyProgram(folder: string, how: How, keys: Keys): KeyProgram {
  const starts = join(folder, 'starts');
  const script = join(folder, 'keys.sh');
  const config = join(folder, 'config');
  writeFileSync(starts, '');
  writeFileSync(script, `printf . >> '${starts}'\n${bodyOf(how, { Version: 1, ...keys })}\n`);
  writeFileSync(config, `[default]\ncredential_process = sh '${script}'\n`);
  return { config, starts: () => readFileSync(starts).byteLength };
}

/** The commands of the script. */
function bodyOf(how: How, printed: object): string {
  const text = JSON.stringify(printed);
  const print = (part: string) => `printf %s '${part}'`;
  switch (how.kind) {
    case 'reset':
      return `${how.isServed ? print(text) : ':'}; kill -9 $$`;
    case 'silence':
      return 'sleep 600';
    case 'drip':
      return "while :; do printf ' '; sleep 0.1; done";
    case 'half':
      return print(text.slice(0, text.length / 2));
    case 'garbage':
      return String.raw`printf '\000\377\001'`;
    case 'malformed':
      return print('<html>Welcome</html>');
    case 'huge':
      return "while :; do printf '%01000d' 0; done";
    case 'status':
      return 'echo "Internal server error" >&2; exit 1';
    case 'forbidden':
      return `echo "${how.why}" >&2; exit 255`;
    case 'expired keys':
      return print(JSON.stringify({ ...printed, Expiration: CREDENTIALS_EXPIRED_AT }));
    case 'lookup':
    case 'redirect':
    case 'job pending':
    case 'skew':
      throw new Error(`A program cannot do this: ${how.kind}`);
    default:
      return how satisfies never;
  }
}
