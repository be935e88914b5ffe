// Authenticates a job on the local cloud with only the AWS SDK and fetch, so that src/ does not test itself.
import { fromWebToken } from '@aws-sdk/credential-providers';
import type { LocalCloud } from '../../local-cloud/cloud.ts';

/** A variable of the cloud's job. */
export function jobVariable(cloud: LocalCloud, name: string): string {
  const value = cloud.jobEnv[name];
  if (value === undefined) throw new Error(`The cloud's job has no ${name}`);
  return value;
}

/** GitHub's answer to a job that requests an OIDC token. */
export function requestOidcToken(
  cloud: LocalCloud,
  audience = 'sts.amazonaws.com',
  bearer = jobVariable(cloud, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
): Promise<Response> {
  const url = `${jobVariable(cloud, 'ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=${audience}`;
  return fetch(url, { headers: { authorization: `bearer ${bearer}` } });
}

/** An OIDC token for an audience. */
export async function oidcToken(cloud: LocalCloud, audience?: string): Promise<string> {
  const answer = await requestOidcToken(cloud, audience);
  const { value }: { value: string } = JSON.parse(await answer.text());
  return value;
}

/** A session of the cloud's role. The default OIDC token is that of the cloud's own job. */
export async function assumeRole(cloud: LocalCloud, webIdentityToken?: string, roleArn = cloud.roleArn) {
  const provide = fromWebToken({
    roleArn,
    roleSessionName: 'contract',
    webIdentityToken: webIdentityToken ?? (await oidcToken(cloud)),
    clientConfig: { region: cloud.region, endpoint: cloud.url, maxAttempts: 1 },
  });
  return provide();
}
