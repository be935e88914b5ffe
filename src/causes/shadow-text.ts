// What shadows a size, in sentences.

import { DESIRED_COUNT_KEY, MISTAKEN_COUNT_KEY } from '../clonesquad/names.ts';
import { type Shadow, type Shadowing, shadowOf } from '../clonesquad/shadowing.ts';
import { quoted } from '../plain-text.ts';

/** What to do about each, where `key` is what sets the size. */
const FIXES: Readonly<Record<Shadow, (key: string) => string>> = {
  'maintenance-window': () =>
    'Wait for the end of the SSM maintenance window, or take the fleet out of it. Then run the job again.',
  override: (key) => `Take the override away (key override:${key}), and run the job again.`,
  'parameter-set': (key) =>
    `Take ${key} out of the parameter set, or make another one active (config.active_parameter_set). Then run the job again.`,
  'other-writer': () =>
    'Find the other writer: another job on this environment (give both one concurrency group), or the CloneSquad scheduler. Then run the job again.',
  'no-value': () =>
    'If the size had a ttl, set a longer one. Else find what deletes it: another job that puts sizes back when it ends, for one. Then run the job again.',
  'other-value': (key) =>
    `Ask the API a minute later (GET configuration?format=json) what it has for ${key}. If that is another value, find what sets it. Then run the job again.`,
  'other-source': (key) =>
    `Take ${key} out of that source, which goes before what is set by the API. Then run the job again.`,
  ours: () =>
    'See in the log of the main loop (a Lambda) whether it runs without errors, and run the job again. Where app.run_period is minutes long, raise observe-timeout.',
  unknown: (key) =>
    `Ask the API (GET configuration?format=json) what shadows ${key}: an override, a parameter set or a maintenance window. Take it away, and run the job again. Where app.run_period is minutes long, raise observe-timeout.`,
};

/** What is known of a shadow, in sentences that begin with a blank; empty if nothing is. */
export function shadowSentences(shadowing: Shadowing | undefined, value: string): string {
  if (shadowing === undefined) return '';
  const { inForce, mistaken } = shadowing;
  const shadow = shadowOf(shadowing, value);
  return [
    shadow === 'maintenance-window'
      ? ' An SSM maintenance window is open, in which CloneSquad runs all instances.'
      : '',
    inForce === undefined || shadow === 'maintenance-window'
      ? ''
      : ` Its configuration has ${quoted(inForce.value)}, from ${quoted(inForce.origin)}${NAMES[shadow]}.`,
    mistaken === undefined
      ? ''
      : ` The key ${MISTAKEN_COUNT_KEY}, which CloneSquad never reads, is set to ${quoted(mistaken)}: something follows a tutorial with a misspelled key.`,
  ].join('');
}

const NAMES: Readonly<Record<Shadow, string>> = {
  'maintenance-window': '',
  override: ': an override shadows the size',
  'parameter-set': ': a parameter set shadows the size',
  'other-writer': ', which something else has set since',
  'no-value': ': the size that was set has expired, or was deleted',
  'other-value': ', by an answer that may be older than the write',
  'other-source': ', which shadows the size',
  ours: ': the size itself, unshadowed',
  unknown: '',
};

/** What to do about it. */
export function shadowFix(shadowing: Shadowing | undefined, key: string, value: string): string {
  const shadow = shadowing === undefined ? 'unknown' : shadowOf(shadowing, value);
  const stray =
    shadowing?.mistaken === undefined
      ? ''
      : ` In the script that sets ${MISTAKEN_COUNT_KEY}, write ${DESIRED_COUNT_KEY} instead.`;
  return `${FIXES[shadow](key)}${stray}`;
}
