// Private certificate authorities, from the variable of AWS's tools.

import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { caBundleUnusable } from '../causes/services.ts';
import type { Env } from './environment.ts';

/** Trusts the certificates of AWS_CA_BUNDLE from now on, too. Throws a Failure (`invalid-input`) if they cannot be used. */
export async function trustCaBundle(env: Env): Promise<void> {
  const file = env['AWS_CA_BUNDLE'];
  if (!file) return;
  try {
    const bundle = await readFile(file, 'utf8');
    const certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
    if (certificates === null) throw new Error('it contains no PEM certificate');
    if (!('setDefaultCACertificates' in tls)) throw new Error('it requires Node.js 22.19 or later');
    tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...certificates]);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw caBundleUnusable({ file, reason }, { cause: thrown });
  }
  const { secureAgent } = await import('./secure-agent.ts');
  secureAgent.forgetEarly();
}
