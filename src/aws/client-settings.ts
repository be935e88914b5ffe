// Settings of the AWS SDK's clients, which only its credential providers use.

import type { Gate } from './bounds.ts';
import { SdkHandler } from './sdk-handler.ts';

/** The settings of a client. */
export interface ClientSettings {
  readonly region: string;
  readonly customUserAgent: string;
  readonly requestHandler: SdkHandler;
}

/** Settings for a region. `requestMs` is the timeout of one request, which waits at the gate, if any. */
export function clientSettings(
  region: string,
  userAgent: string,
  requestMs: number,
  gate?: Gate,
): ClientSettings {
  return { region, customUserAgent: userAgent, requestHandler: new SdkHandler(requestMs, gate) };
}
