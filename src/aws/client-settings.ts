// How every client of the AWS SDK is set up.

/** What the clients of the SDK, and the credential providers' own, are given. */
export interface ClientSettings {
  readonly region: string;
  readonly customUserAgent: string;
  readonly maxAttempts: number;
  readonly requestHandler: {
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
    readonly throwOnRequestTimeout: boolean;
  };
}

/** Settings for a region: the SDK by itself would wait without end for a service that does not answer. */
export function clientSettings(region: string, userAgent: string): ClientSettings {
  return {
    region,
    customUserAgent: userAgent,
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  };
}
