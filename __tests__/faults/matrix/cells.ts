// The fault matrix: the faults in each request of a run, and the impossible cells.

/**
 * The requests of a run, in order, and then requests of other runs: the first request through a proxy or through a tunnel, and
 * the request for the credentials of a container or an instance. `process` is the program of a credential_process. GET,
 * discovery, POST first, the marker and the request for a cycle are the frontend's, POST second is the backend's. Both POSTs are
 * sent at once.
 */
export const TARGETS = [
  'OIDC token',
  'STS',
  'CloudFormation',
  'GET',
  'discovery',
  'POST first',
  'POST second',
  'marker',
  'cycle',
  'GetMetricData',
  'proxy',
  'tunnel',
  'container',
  'instance',
  'process',
] as const;

export type Target = (typeof TARGETS)[number];

/** Why a signed request is refused. `staying skew`: refused for the clock, even with the correct time. */
export type Forbidden =
  | 'policy'
  | 'missing token'
  | 'wrong region'
  | 'bad signature'
  | 'unknown key'
  | 'expired token'
  | 'staying skew';

/** What happens to a request. */
export type How =
  /** The host name cannot be resolved, or nothing listens at its address. */
  | { readonly kind: 'lookup'; readonly mode: 'ENOTFOUND' | 'refuse' }
  | { readonly kind: 'reset'; readonly isServed: boolean }
  /** `drip`: an answer that comes byte by byte and never ends. `garbage`: bytes that are not HTTP. */
  | { readonly kind: 'silence' | 'drip' | 'half' | 'garbage' | 'malformed' | 'huge' | 'redirect' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly kind: 'forbidden'; readonly why: Forbidden }
  /** The runner has not yet reported to the OIDC provider that the job runs. */
  | { readonly kind: 'job pending' }
  /** Expired keys. */
  | { readonly kind: 'expired keys' }
  /** The clocks of the service and of the job differ by ten minutes. */
  | { readonly kind: 'skew' };

export interface Fault {
  readonly name: string;
  /** How many of the target's requests have the fault. */
  readonly times: 'once' | 'always';
  readonly how: How;
}

const TRANSIENT: readonly (readonly [name: string, how: How])[] = [
  ['DNS failure', { kind: 'lookup', mode: 'ENOTFOUND' }],
  ['refused connection', { kind: 'lookup', mode: 'refuse' }],
  ['reset before serving', { kind: 'reset', isServed: false }],
  ['reset after serving', { kind: 'reset', isServed: true }],
  ['no answer', { kind: 'silence' }],
  ['drips', { kind: 'drip' }],
  ['half an answer', { kind: 'half' }],
  ['no HTTP', { kind: 'garbage' }],
  ['429', { kind: 'status', status: 429 }],
  ['429, Retry-After', { kind: 'status', status: 429, retryAfterSeconds: 1 }],
  ['500', { kind: 'status', status: 500 }],
  ['502', { kind: 'status', status: 502 }],
  ['503', { kind: 'status', status: 503 }],
];

const PERMANENT: readonly (readonly [name: string, how: How])[] = [
  ['403 policy', { kind: 'forbidden', why: 'policy' }],
  ['403 missing token', { kind: 'forbidden', why: 'missing token' }],
  ['403 wrong region', { kind: 'forbidden', why: 'wrong region' }],
  ['403 bad signature', { kind: 'forbidden', why: 'bad signature' }],
  ['403 unknown key', { kind: 'forbidden', why: 'unknown key' }],
  ['403 expired token', { kind: 'forbidden', why: 'expired token' }],
  ['403 clock skew', { kind: 'skew' }],
  ['403 clock skew that stays', { kind: 'forbidden', why: 'staying skew' }],
  ['malformed body', { kind: 'malformed' }],
  ['10 MB body', { kind: 'huge' }],
  ['redirect', { kind: 'redirect' }],
  ['407', { kind: 'status', status: 407 }],
  ['expired keys', { kind: 'expired keys' }],
];

/** All faults: transient faults once and always, permanent faults always. */
export const FAULTS: readonly Fault[] = [
  ...TRANSIENT.flatMap(([name, how]) => [
    { name, how, times: 'once' } as const,
    { name, how, times: 'always' } as const,
  ]),
  { name: '403 job pending', how: { kind: 'job pending' }, times: 'once' },
  ...PERMANENT.map(([name, how]) => ({ name, how, times: 'always' }) as const),
];

export interface Cell {
  readonly fault: Fault;
  readonly target: Target;
}

const PROXIES: readonly Target[] = ['proxy', 'tunnel'];
const PROVIDERS: readonly Target[] = ['container', 'instance', 'process'];

/** Why a cell is impossible; undefined if it is possible. */
export function impossible({ fault: { how, times }, target }: Cell): string | undefined {
  if (how.kind === 'job pending')
    return target === 'OIDC token' ? undefined : 'only the OIDC provider waits for the runner';
  if (how.kind === 'status' && how.status === 407 && !PROXIES.includes(target)) return 'no proxy';
  if (how.kind === 'expired keys' && !PROVIDERS.includes(target)) return 'returns no keys, or those of a new session';
  if (target === 'discovery' && how.kind === 'lookup') return 'sent to the same host at the same time as GET';
  if (target === 'tunnel') {
    if (how.kind === 'malformed' || how.kind === 'huge') return 'an answer to CONNECT has no body';
    if (how.kind === 'status' && how.retryAfterSeconds !== undefined) return 'only the status of an answer is read';
  }
  if (target === 'process') {
    if (times === 'once') return 'started only once';
    if (how.kind === 'redirect' || how.kind === 'lookup') return 'sends no request';
    if (how.kind === 'status' && (how.status !== 500 || how.retryAfterSeconds !== undefined))
      return 'has only an exit code';
  }
  const needsSignature = how.kind === 'skew' || (how.kind === 'forbidden' && !isUnsignedToo(how.why));
  if (how.kind === 'forbidden' && how.why === 'expired token' && target === 'tunnel') return 'sent without a token';
  if (!needsSignature) return undefined;
  if (target === 'OIDC token') return 'requested with a bearer token, not with a signature';
  if (PROXIES.includes(target) || PROVIDERS.includes(target)) return 'sent without a signature';
  if (target === 'STS') return 'AssumeRoleWithWebIdentity carries an OIDC token and no signature';
  return undefined;
}

/** A permission can be missing, and a token can be expired, without a signature. */
function isUnsignedToo(why: Forbidden): boolean {
  return why === 'policy' || why === 'expired token';
}

/** Every pair of a fault and a target, by fault. Some are {@link impossible}. */
export const CELLS: readonly Cell[] = FAULTS.flatMap((fault) => TARGETS.map((target) => ({ fault, target })));
