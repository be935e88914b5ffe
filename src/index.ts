// The one bundle: every face, for the entry files beside it.

export { runAction } from './faces/action.ts';
export { runPost } from './faces/post.ts';

/** The sub-action `plan`, loaded by itself: it brings a reader of YAML. */
export async function runPlan(): Promise<void> {
  const face = await import('./faces/plan.ts');
  face.runPlan();
}

/** The command, loaded by itself: it brings the reader of a command line. */
export async function runCli(): Promise<void> {
  const face = await import('./faces/cli/cli.ts');
  await face.runCli();
}
