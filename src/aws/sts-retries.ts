// When STS is asked again by the SDK: not after a refusal.

import { StandardRetryStrategy } from '@smithy/core/retry';
import { isRefusal, isSkewed } from './errors.ts';

type Refresh = StandardRetryStrategy['refreshRetryTokenForRetry'];

/**
 * The SDK's own strategy, but that a refusal ends it. Each answer corrects the SDK's clock by some milliseconds, which on a machine
 * whose clock is off it takes for a reason to ask again, whatever the refusal was for.
 */
export class StsRetries extends StandardRetryStrategy {
  override refreshRetryTokenForRetry: Refresh = async (token, info) => {
    const { error } = info;
    const isMeantToPass = error instanceof Error && '$retryable' in error && error.$retryable !== undefined;
    if (isRefusal(error) && !isSkewed(error) && !isMeantToPass) throw error;
    return super.refreshRetryTokenForRetry(token, info);
  };
}
