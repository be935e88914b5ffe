// What the programs of a test have printed. The environment (environment.js) prints it if the test fails.

declare global {
  /** Absent outside a test. */
  var printedInTest: string[] | undefined;
}

/** Keeps the output of a program until its test ends. */
export function keepPrinted(program: string, text: string): void {
  globalThis.printedInTest?.push(`--- ${program} printed:\n${text}`);
}
