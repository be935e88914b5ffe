// What the help of several commands says alike.

/** How flags are given as variables. */
export const VARIABLES_HELP = `
Every flag can also be given as a variable: --wait-for ready as CLONESQUAD_WAIT_FOR=ready, a flag without a value as
true, and one that may be repeated with commas: CLONESQUAD_SIZE=cache=2,backend/workers=3.
Flags count before variables, and variables before the plan.`;
