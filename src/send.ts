// How a request is sent: a port of whoever asks something of a server, played by signed HTTP.

/** A request to sign. The body is sent as it is, in UTF-8. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly body?: string;
}

/** What came back, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Whether what was asked for was done. */
export function isSuccess({ status }: Pick<HttpAnswer, 'status'>): boolean {
  return status >= 200 && status <= 299;
}

/** The moment of an answer, epoch ms of the server's clock: the header drops fractions of a second. `undefined` without one. */
export function dateOf({ headers }: Pick<HttpAnswer, 'headers'>): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : date;
}

/** Sends a request; throws {@link Unanswered}, or the signal's reason. */
export type Send = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;

/** No (whole) answer came. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  /** Whether the request may have been carried out nevertheless. */
  readonly mayHaveArrived: boolean;
  /** Whether asking again may bring another end. */
  readonly mayPass: boolean = true;

  constructor(message: string, mayHaveArrived: boolean, cause: unknown) {
    super(message, { cause });
    this.mayHaveArrived = mayHaveArrived;
  }
}
