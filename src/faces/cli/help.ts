// What the help says beside the flags: of the program as a whole, and of several commands alike.

/** How flags are given as variables. */
export const VARIABLES_HELP = `
Every flag can also be given as a variable: --wait-for ready as CLONESQUAD_WAIT_FOR=ready, a flag without a value as
true, and one that may be repeated with commas: CLONESQUAD_SIZE=cache=2,backend/workers=3.
Flags count before variables, and variables before the plan.`;

/** The end of the program's help: how it is called, and what its exit codes mean. */
export const PROGRAM_HELP = `
Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale status --env perf1
  clonesquad-scale doctor --env perf1
  clonesquad-scale plan --activity performance

Exit codes: 0 the fleets are there, 1 a bug, 2 wrong input, 3 no sign-in, 4 refused or unreachable, 5 half set,
6 not taken up, 7 timeout, 8 out of reach or standing still, 9 superseded, 129, 130 and 143 cancelled.
Every failure: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md`;
