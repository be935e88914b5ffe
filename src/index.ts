// The one bundle: every face, for the entry files. Each face is loaded by itself, with what only it needs.

import { connectEarly } from './action/early-connections.ts';

/** The action's main step. */
export async function runAction(): Promise<void> {
  await connectEarly();
  const face = await import('./action/main.ts');
  await face.runAction();
}

export async function runPost(): Promise<void> {
  const face = await import('./action/post.ts');
  await face.runPost();
}

/** The sub-action `plan`: it brings a reader of YAML. */
export async function runPlan(): Promise<void> {
  const face = await import('./action/plan.ts');
  await face.runPlan();
}

/** The command: it brings a reader of command lines. */
export async function runCli(): Promise<void> {
  const face = await import('./cli/program.ts');
  await face.runCli();
}
