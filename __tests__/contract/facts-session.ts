// Signs a job in on the local cloud by the AWS SDK and plain fetch alone, so that nothing of src/ vouches for itself.
import { fromWebToken } from '@aws-sdk/credential-providers';
import type { LocalCloud } from '../../local-cloud/cloud.ts';

/** A variable of the cloud's job. */
export function jobVariable(cloud: LocalCloud, name: string): string {
  const value = cloud.jobEnv[name];
  if (value === undefined) throw new Error(`The cloud's job has no ${name}`);
  return value;
}

/** GitHub's answer to a job that asks for an ID token. */
export function askIdToken(
  cloud: LocalCloud,
  audience = 'sts.amazonaws.com',
  bearer = jobVariable(cloud, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
): Promise<Response> {
  const url = `${jobVariable(cloud, 'ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=${audience}`;
  return fetch(url, { headers: { authorization: `bearer ${bearer}` } });
}

/** An ID token for an audience. */
export async function idToken(cloud: LocalCloud, audience?: string): Promise<string> {
  const answer = await askIdToken(cloud, audience);
  const { value }: { value: string } = JSON.parse(await answer.text());
  return value;
}

/** A session of the cloud's role, for an ID token of its own job unless another is given. */
export async function assumeRole(cloud: LocalCloud, webIdentityToken?: string, roleArn = cloud.roleArn) {
  const provide = fromWebToken({
    roleArn,
    roleSessionName: 'contract',
    webIdentityToken: webIdentityToken ?? (await idToken(cloud)),
    clientConfig: { region: cloud.region, endpoint: cloud.url, maxAttempts: 1 },
  });
  return provide();
}
