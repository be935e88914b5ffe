// The port by which requests are sent. Signed HTTP implements it.

/** A request to sign. The body is sent as it is, in UTF-8. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly body?: string;
}

/** An answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  /** Names are in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Whether the status is 2xx. */
export function isSuccess({ status }: Pick<HttpAnswer, 'status'>): boolean {
  return status >= 200 && status <= 299;
}

/** The Date of an answer, epoch ms of the server's clock, in whole seconds: `undefined` if it has none. */
export function dateOf({ headers }: Pick<HttpAnswer, 'headers'>): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : date;
}

/** Sends a request; throws {@link Unanswered}, or the signal's reason. */
export type Send = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;

/** What is known of a request without a complete answer. */
interface UnansweredFacts {
  /** Whether the request may have been carried out. */
  readonly mayHaveArrived: boolean;
  /** Whether a retry may succeed. Default: true. */
  readonly isTransient?: boolean;
  readonly cause?: unknown;
}

/** No complete answer came. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  readonly mayHaveArrived: boolean;
  readonly isTransient: boolean;

  constructor(message: string, { mayHaveArrived, isTransient = true, cause }: UnansweredFacts) {
    super(message, { cause });
    this.mayHaveArrived = mayHaveArrived;
    this.isTransient = isTransient;
  }
}

/** A tunnel through a proxy could not be opened: nothing was sent through it. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError';
  /** The proxy, as a message names it. */
  readonly proxy: string;
  /** Why it could not be reached, as Node.js names it; empty where it refused. */
  readonly code: string;

  constructor(message: string, proxy: string, code = '') {
    super(message);
    this.proxy = proxy;
    this.code = code;
  }
}
