// The claims of an OIDC token, and the conditions of a trust policy that match them. Never the token itself.

import type { TokenFacts } from '../causes/sign-in.ts';
import { isRecord, parseJson } from '../json.ts';
import { excerpt, quoted } from '../plain-text.ts';

type Claims = Readonly<Record<string, unknown>>;

/** The default issuer of GitHub's tokens. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** The facts of a token for a refusal, with placeholders for missing claims. Claims are quoted, since they come from outside. */
export function tokenFacts(
  token: string,
  audience: string,
): Omit<TokenFacts, 'roleArn' | 'reason' | 'audience'> {
  const claims = readClaims(token);
  const text = (name: string) => textOf(claims[name]);
  const issuer = text('iss') || GITHUB_ISSUER;
  const provider = excerpt(issuer.replace(/^https?:\/\//, ''));
  const subject = text('sub') || 'repo:OWNER/REPO:ref:refs/heads/BRANCH';
  return {
    provider,
    claims: ['iss', 'aud', 'sub'].map((name) => `${name}: ${text(name) ? quoted(text(name)) : 'none'}`),
    conditions: [
      `${quoted(`${provider}:aud`)}: ${quoted(text('aud') || audience)}`,
      `${quoted(`${provider}:sub`)}: ${quoted(subject)}`,
    ],
    ...otherSubjects(claims, subject),
  };
}

/** Other forms of the subject: with a GitHub environment, and with immutable IDs. */
function otherSubjects(
  claims: Claims,
  subject: string,
): Pick<TokenFacts, 'environmentSubject' | 'immutableSubject'> {
  const text = (name: string, otherwise: string) => textOf(claims[name]) || otherwise;
  const [owner, repository] = splitOnce(text('repository', 'OWNER/REPO'), '/');
  const ids = {
    owner: text('repository_owner_id', 'OWNER_ID'),
    repository: text('repository_id', 'REPO_ID'),
  };
  const plain = `repo:${owner}/${repository}`;
  const immutable = `repo:${owner}@${ids.owner}/${repository}@${ids.repository}`;
  const [, rest = '…'] = /^repo:[^:]+:(.+)$/s.exec(subject) ?? [];
  const isImmutable = /^repo:[^:/]+@[^:/]+\/[^:/]+@[^:/]+:/.test(subject);
  const environment = text('environment', 'NAME');
  return {
    environmentSubject: quoted(`${isImmutable ? immutable : plain}:environment:${environment}`),
    immutableSubject: quoted(`${immutable}:${rest}`),
  };
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function readClaims(token: string): Claims {
  const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return isRecord(claims) ? claims : {};
}

/** The text of a claim: texts, numbers, and lists of them. Empty for anything else. */
function textOf(claim: unknown): string {
  if (Array.isArray(claim)) return claim.map(textOf).join(', ');
  return typeof claim === 'string' || typeof claim === 'number' ? String(claim) : '';
}
