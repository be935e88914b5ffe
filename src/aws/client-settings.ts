// How every client of the AWS SDK is set up.

import type { Gate } from './bounds.ts';
import { SdkHandler } from './sdk-handler.ts';

/** What the clients of the SDK, and the credential providers' own, are given; each adds its number of attempts. */
export interface ClientSettings {
  readonly region: string;
  readonly customUserAgent: string;
  readonly requestHandler: SdkHandler;
}

/** Settings for a region; one request may take `requestMs`, and waits its turn at the gate if there is one. */
export function clientSettings(
  region: string,
  userAgent: string,
  requestMs: number,
  gate?: Gate,
): ClientSettings {
  return { region, customUserAgent: userAgent, requestHandler: new SdkHandler(requestMs, gate) };
}
