// AWS credentials: by GitHub's OIDC token or from the environment, renewed before they end, masked as soon as known.

import { Failure } from '../failure.ts';
import type { ClientSettings } from './client-settings.ts';
import { isRefusal } from './errors.ts';

/** How to get AWS credentials. */
export type SignIn = { readonly kind: 'ambient' } | RoleSignIn;

/** A role to assume: by the runner's OIDC token, or from the ambient credentials. */
export interface RoleSignIn {
  readonly kind: 'role';
  readonly by: 'oidc' | 'ambient';
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  /** The `aud` claim of the OIDC token. */
  readonly audience: string;
}

/** A key that signs requests. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Gives valid credentials whenever asked; throws a Failure (`credentials`). */
export type CredentialSource = () => Promise<Credentials>;

/** What signing in needs of its surroundings. */
export interface SignInPorts {
  /** A new OIDC token of the runner for an audience. */
  readonly idToken: (audience: string) => Promise<string>;
  /** Keeps a secret out of the log. */
  readonly mask: (secret: string) => void;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Credentials are renewed this long before they end, in ms, or in the last third of a shorter life. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** A source of credentials for a way to sign in. Nothing is asked for before its first use. */
export function credentialSource(
  signIn: SignIn,
  client: ClientSettings,
  ports: SignInPorts,
): CredentialSource {
  const obtain = async (): Promise<Credentials> => {
    const credentials = await explained(signIn, () => fetchCredentials(signIn, client, ports));
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    for (const secret of [accessKeyId, secretAccessKey, sessionToken]) if (secret) ports.mask(secret);
    return credentials;
  };
  return keptFresh(obtain, ports.now);
}

async function fetchCredentials(
  signIn: SignIn,
  clientConfig: ClientSettings,
  ports: SignInPorts,
): Promise<Credentials> {
  const { fromNodeProviderChain, fromTemporaryCredentials, fromWebToken } = await import(
    '@aws-sdk/credential-providers'
  );
  if (signIn.kind === 'ambient') return fromNodeProviderChain({ clientConfig })();
  const { roleArn, sessionName, durationSeconds } = signIn;
  if (signIn.by === 'ambient') {
    const params = { RoleArn: roleArn, RoleSessionName: sessionName, DurationSeconds: durationSeconds };
    return fromTemporaryCredentials({ params, clientConfig })();
  }
  const webIdentityToken = await ports.idToken(signIn.audience);
  ports.mask(webIdentityToken);
  return fromWebToken({
    webIdentityToken,
    roleArn,
    roleSessionName: sessionName,
    durationSeconds,
    clientConfig,
  })();
}

/** Remembers credentials until they are due; a failed renewal is no harm while the old ones last. */
function keptFresh(obtain: CredentialSource, now: () => number): CredentialSource {
  let held:
    | { readonly credentials: Credentials; readonly dueAt: number; readonly endsAt: number }
    | undefined;
  let renewal: Promise<Credentials> | undefined;
  const renew = async (): Promise<Credentials> => {
    try {
      const obtainedAt = now();
      const credentials = await obtain();
      const endsAt = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
      held = { credentials, endsAt, dueAt: endsAt - Math.min(RENEW_BEFORE_MS, (endsAt - obtainedAt) / 3) };
      return credentials;
    } catch (thrown) {
      if (held !== undefined && now() < held.endsAt) return held.credentials;
      throw thrown;
    } finally {
      renewal = undefined;
    }
  };
  return async () => {
    if (held !== undefined && now() < held.dueAt) return held.credentials;
    renewal ??= renew();
    return renewal;
  };
}

async function explained(signIn: SignIn, fetch: CredentialSource): Promise<Credentials> {
  try {
    return await fetch();
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    const reason = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    const words =
      signIn.kind === 'ambient' ? noCredentials(reason) : noRole(signIn, reason, isRefusal(thrown));
    throw new Failure({ result: 'credentials', ...words }, { cause: thrown });
  }
}

type Words = Pick<Failure, 'what' | 'owner' | 'fix'>;

function noCredentials(reason: string): Words {
  return {
    what: `There are no AWS credentials here (${reason}).`,
    owner: 'the author of the workflow',
    fix: 'Give role-to-assume, or set up credentials before this step.',
  };
}

function noRole({ by, roleArn, audience }: RoleSignIn, reason: string, isRefused: boolean): Words {
  if (!isRefused) {
    return {
      what: `${roleArn} could not be assumed: there was no usable answer (${reason}).`,
      owner: 'whoever runs the job',
      fix: 'Run the job again; if that does not help, see that this machine has a way to AWS, and to GitHub for its ID token.',
    };
  }
  const trust =
    by === 'oidc'
      ? `trust the provider token.actions.githubusercontent.com with the audience ${audience} and this repository's subject`
      : 'trust the identity that this job runs as';
  return {
    what: `AWS did not let this job assume ${roleArn} (${reason}).`,
    owner: 'the administrator of the AWS account',
    fix: `See that the role exists, and let its trust policy ${trust}.`,
  };
}
