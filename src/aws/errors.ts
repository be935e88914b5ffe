// What an error of the AWS SDK means for a run.

import { Failure } from '../failure.ts';

/** Whether a thrown value is an SDK error of one of these names. */
export function isErrorNamed(thrown: unknown, ...names: readonly string[]): boolean {
  return thrown instanceof Error && names.includes(thrown.name);
}

/** Whether the service itself answered, and refused for good: not throttling, no fault of its own. */
export function isRefusal(thrown: unknown): boolean {
  const status = statusOf(thrown);
  return status !== undefined && status >= 400 && status < 500 && status !== 429 && !isThrottling(thrown);
}

/** The failure that an SDK error stands for, once the SDK has given up; rethrows a Failure, and the signal's reason. */
export function awsFailure(thrown: unknown, action: string, signal: AbortSignal): Failure {
  signal.throwIfAborted();
  if (thrown instanceof Failure) return thrown;
  const reason = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  if (!isRefusal(thrown)) {
    return new Failure(
      {
        result: 'unreachable',
        what: `AWS did not answer ${action} (${reason}).`,
        owner: 'whoever runs the job',
        fix: 'See that this machine has a way to AWS, and run the job again.',
      },
      { cause: thrown },
    );
  }
  return new Failure(
    {
      result: 'refused',
      what: `AWS refused ${action} (${reason}).`,
      owner: 'the administrator of the AWS account',
      fix: `Allow ${action} in the role's policy.`,
    },
    { cause: thrown },
  );
}

function isThrottling(thrown: unknown): boolean {
  return thrown instanceof Error && /Throttl|TooManyRequests|LimitExceeded/.test(thrown.name);
}

function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('$metadata' in thrown)) return undefined;
  const metadata = thrown.$metadata;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}
