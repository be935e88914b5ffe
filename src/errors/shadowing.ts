// What overrides or has replaced a size, in sentences.

import { quoted } from '../base/text.ts';
import { DESIRED_COUNT_KEY, MISTAKEN_COUNT_KEY } from '../clonesquad/keys.ts';
import { type Shadow, type Shadowing, shadowOf } from '../convergence/answers.ts';
import { valueText } from './numbers.ts';

/** A size that is not in force. */
interface ShadowedSize {
  readonly shadowing?: Shadowing | undefined;
  /** The key that sets the size, and the value that was sent. */
  readonly key: string;
  readonly value: string;
  /** The environment of a run that has waited for the size. */
  readonly env?: string;
}

/** What to do about each. */
const FIXES: Readonly<Record<Shadow, (size: ShadowedSize) => string>> = {
  'maintenance-window': () =>
    'Wait until the SSM maintenance window ends, or remove the fleet from it. Then start the run again.',
  override: ({ key }) => `Remove the override (key override:${key}). Then start the run again.`,
  'parameter-set': ({ key }) =>
    `Remove ${key} from the parameter set, or activate another parameter set (config.active_parameter_set). Then start the run again.`,
  'other-writer': () =>
    'Find what else sets the size: another run for this environment, a script, or the CloneSquad scheduler. Let only one of them set it at a time. Then start the run again.',
  'no-value': () =>
    'If the size was set with a ttl, increase the ttl. Otherwise find what deletes the value, for example another run that restores sizes when it ends. Then start the run again.',
  'other-value': ({ env }) =>
    `In a minute, run ${doctorCommand(env)} with the settings of this run. If it shows another size, find what sets that size. Then start the run again.`,
  'other-source': ({ key }) =>
    `Remove ${key} from that source, which takes precedence over the CloneSquad API. Then start the run again.`,
  ours: () =>
    "Check the log of the main loop's Lambda function for errors. If app.run_period is several minutes, increase observe-timeout. Then start the run again.",
  unknown: ({ env }) =>
    `Run ${doctorCommand(env)} with the settings of this run. It shows what overrides the size, or which permission it needs to find out. Fix what it reports. If app.run_period is several minutes, increase observe-timeout. Then start the run again.`,
};

function doctorCommand(env: string | undefined): string {
  return `\`clonesquad-scale doctor${env === undefined ? '' : ` --env ${env}`}\``;
}

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
      : ` CloneSquad's configuration has ${valueInForce(inForce)}.${REASONS[shadow]}`,
    mistaken === undefined ? '' : ` ${misspelledSentences(mistaken)}`,
  ].join('');
}

const REASONS: Readonly<Record<Shadow, string>> = {
  'maintenance-window': '',
  override: ' An override takes precedence over the size.',
  'parameter-set': ' A parameter set takes precedence over the size.',
  'other-writer': ' Something else has set this value since.',
  'no-value': ' The size has expired or was deleted.',
  'other-value': ' This may be up to 60 s old.',
  'other-source': ' This source takes precedence over the size.',
  ours: ' This is the requested size. Nothing overrides it.',
  unknown: '',
};

function valueInForce({ value, origin }: NonNullable<Shadowing['inForce']>): string {
  return valueText(value) === 'none' ? 'no size' : `${quoted(value)} (from ${quoted(origin)})`;
}

/** What is wrong with the key that a widely copied tutorial misspells. */
export function misspelledSentences(value: string): string {
  return `The key ${MISTAKEN_COUNT_KEY} is set to ${quoted(value)}. CloneSquad ignores this key. The correct key is ${DESIRED_COUNT_KEY}.`;
}

/** What to do about the misspelled key: it stays stored until it is deleted. */
export const MISSPELLED_FIX = `Correct the script that sets ${MISTAKEN_COUNT_KEY}, or inform the person who sets it. Then delete this key: send POST configuration/${MISTAKEN_COUNT_KEY} to the CloneSquad API, with a single line break as the body.`;

/** What to do about it. */
export function shadowFix(size: ShadowedSize): string {
  const { shadowing, value } = size;
  const shadow = shadowing === undefined ? 'unknown' : shadowOf(shadowing, value);
  return `${FIXES[shadow](size)}${shadowing?.mistaken === undefined ? '' : ` ${MISSPELLED_FIX}`}`;
}
