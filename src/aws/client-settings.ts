// How the AWS SDK's clients are set up, which are those of its credential providers: nothing else is asked by one.

import type { Gate } from './bounds.ts';
import { SdkHandler } from './sdk-handler.ts';

/** What these clients are given. */
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
