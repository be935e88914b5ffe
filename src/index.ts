// The one bundle: every face, for the entry files beside it.

export { runAction } from './faces/action.ts';
export { runPost } from './faces/post.ts';

/** The sub-action `plan`, loaded by itself: it brings a reader of YAML. */
export async function runPlan(): Promise<void> {
  const face = await import('./faces/plan.ts');
  face.runPlan();
}
