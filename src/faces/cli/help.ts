// What the help of several commands says alike.

/** How flags are given as variables. */
export const VARIABLES_HELP = `
Flags that cannot be repeated can also be given as variables: --wait-for ready as CLONESQUAD_WAIT_FOR=ready,
and a flag without a value as true. Flags count before variables, and variables before the plan.`;
