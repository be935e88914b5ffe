// Where the failures of this release are explained, cause by cause.

const PAGE = 'https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md';

/** The explanation of a cause, by its code. */
export function troubleshootingUrl(code: string): string {
  return `${PAGE}#${code}`;
}
