// The one bundle: every face, for the entry files beside it.

export { runAction } from './faces/action.ts';
export { runPost } from './faces/post.ts';
