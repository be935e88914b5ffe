// How often properties are tried: a slice for `npm test`, and as often as PROPERTY_RUNS and HISTORIES say for the full depth (`.ci/run`).

/** Parameters of `fc.assert` for every property. */
export const PROPERTY = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 150) };

/** The number of histories that are played. */
export const HISTORIES = Number(process.env['HISTORIES'] ?? 300);
