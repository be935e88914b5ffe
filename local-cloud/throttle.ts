// How AWS services limit what one account may ask: a bucket of tokens that refills steadily.

/** Tells for each call whether it is let through: `perSecond` at once, and so many more with each second of `clock` (ms). */
export function tokenBucket(perSecond: number, clock: () => number): () => boolean {
  let tokens = perSecond;
  let filledAt = clock();
  return () => {
    const now = clock();
    tokens = Math.min(perSecond, tokens + (Math.max(0, now - filledAt) / 1000) * perSecond);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
