// What overrides or has replaced a size, in sentences.

import { quoted } from '../base/text.ts';
import { DESIRED_COUNT_KEY, MISTAKEN_COUNT_KEY } from '../clonesquad/keys.ts';
import { type Shadow, type Shadowing, shadowOf } from '../convergence/shadowing.ts';

/** What to do about each; `key`: the key that sets the size. */
const FIXES: Readonly<Record<Shadow, (key: string) => string>> = {
  'maintenance-window': () =>
    'Wait until the SSM maintenance window ends, or remove the fleet from it. Then run it again.',
  override: (key) => `Remove the override (key override:${key}). Then run it again.`,
  'parameter-set': (key) =>
    `Remove ${key} from the parameter set, or activate another parameter set (config.active_parameter_set). Then run it again.`,
  'other-writer': () =>
    'Find what else sets the size: another run for this environment, a script, or the CloneSquad scheduler. Let only one of them set it at a time. Then run it again.',
  'no-value': () =>
    'If the size was set with a ttl, increase the ttl. Otherwise find what deletes the value, for example another run that restores sizes when it ends. Then run it again.',
  'other-value': (key) =>
    `Read ${key} from the CloneSquad API in a minute (GET configuration?format=json). If it still has another value, find what sets it. Then run it again.`,
  'other-source': (key) =>
    `Remove ${key} from that source, which takes precedence over the CloneSquad API. Then run it again.`,
  ours: () =>
    "Check the log of the main loop's Lambda function for errors. If app.run_period is several minutes, increase observe-timeout. Then run it again.",
  unknown: (key) =>
    `Read from the CloneSquad API (GET configuration?format=json) what overrides ${key}: an override, a parameter set or a maintenance window. Remove it. If app.run_period is several minutes, increase observe-timeout. Then run it again.`,
};

/** What is known about a size that is not in force, in sentences that begin with a space; empty if nothing is. */
export function shadowSentences(shadowing: Shadowing | undefined, value: string): string {
  if (shadowing === undefined) return '';
  const { inForce, mistaken } = shadowing;
  const shadow = shadowOf(shadowing, value);
  return [
    shadow === 'maintenance-window'
      ? ' An SSM maintenance window is open: CloneSquad runs all instances during it.'
      : '',
    inForce === undefined || shadow === 'maintenance-window'
      ? ''
      : ` CloneSquad's configuration has ${quoted(inForce.value)} (from ${quoted(inForce.origin)})${REASONS[shadow]}.`,
    mistaken === undefined
      ? ''
      : ` The key ${MISTAKEN_COUNT_KEY}, which CloneSquad never reads, is set to ${quoted(mistaken)}: a script uses a misspelled key.`,
  ].join('');
}

const REASONS: Readonly<Record<Shadow, string>> = {
  'maintenance-window': '',
  override: ': an override takes precedence over the size',
  'parameter-set': ': a parameter set takes precedence over the size',
  'other-writer': ', which something else has set since',
  'no-value': ': the size has expired or was deleted',
  'other-value': ', which may be up to 60 s old',
  'other-source': ', which takes precedence over the size',
  ours: ', which is the requested size. Nothing overrides it',
  unknown: '',
};

/** What to do about it; `key`: the key that sets the size. */
export function shadowFix(shadowing: Shadowing | undefined, key: string, value: string): string {
  const shadow = shadowing === undefined ? 'unknown' : shadowOf(shadowing, value);
  const script =
    shadowing?.mistaken === undefined
      ? ''
      : ` In the script that sets ${MISTAKEN_COUNT_KEY}, use ${DESIRED_COUNT_KEY} instead.`;
  return `${FIXES[shadow](key)}${script}`;
}
