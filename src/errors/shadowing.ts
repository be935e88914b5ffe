// What overrides or has replaced a size, in sentences.

import { quoted } from '../base/text.ts';
import { DESIRED_COUNT_KEY, MISTAKEN_COUNT_KEY } from '../clonesquad/keys.ts';
import { type Shadow, type Shadowing, shadowOf } from '../convergence/shadowing.ts';
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

/** Of each: why it keeps a size from being in force, in a sentence that begins with a space; and what to do, before the run starts again. */
const SHADOWS: Readonly<Record<Shadow, { readonly why?: string; readonly fix: (size: ShadowedSize) => string }>> = {
  'maintenance-window': {
    fix: () => 'Wait until the SSM maintenance window ends, or remove the fleet from it.',
  },
  override: {
    why: ' An override takes precedence over the size.',
    fix: ({ key }) => `Remove the override (key override:${key}).`,
  },
  'parameter-set': {
    why: ' A parameter set takes precedence over the size.',
    fix: ({ key }) =>
      `Remove ${key} from the parameter set, or activate another parameter set (config.active_parameter_set).`,
  },
  'other-writer': {
    why: ' Something else has set this value since.',
    fix: () =>
      'Find what else sets the size: another run for this environment, a script, or the CloneSquad scheduler. Let only one of them set it at a time.',
  },
  'no-value': {
    why: ' The size has expired or was deleted.',
    fix: () =>
      'If the size was set with a ttl, increase the ttl. Otherwise find what deletes the value, for example another run that restores sizes when it ends.',
  },
  'other-value': {
    why: ' This may be up to 60 s old.',
    fix: ({ env }) =>
      `In a minute, run ${doctorCommand(env)} with the settings of this run. If it shows another size, find what sets that size.`,
  },
  'other-source': {
    why: ' This source takes precedence over the size.',
    fix: ({ key }) => `Remove ${key} from that source, which takes precedence over the CloneSquad API.`,
  },
  ours: {
    why: ' This is the requested size. Nothing overrides it.',
    fix: () =>
      "Check the log of the main loop's Lambda function for errors. If app.run_period is several minutes, increase observe-timeout.",
  },
  unknown: {
    fix: ({ env }) =>
      `Run ${doctorCommand(env)} with the settings of this run. It shows what overrides the size, or which permission it needs to find out. Fix what it reports. If app.run_period is several minutes, increase observe-timeout.`,
  },
};

function doctorCommand(env: string | undefined): string {
  return `\`clonesquad-scale doctor${env === undefined ? '' : ` --env ${env}`}\``;
}

/** What is known about a size that is not in force, in sentences that begin with a space; empty if nothing is. */
export function shadowSentences(shadowing: Shadowing | undefined, value: string): string {
  if (shadowing === undefined) return '';
  const { inForce, mistaken } = shadowing;
  const shadow = shadowOf(shadowing, value);
  const misspelled = mistaken === undefined ? '' : ` ${misspelledSentences(mistaken)}`;
  if (shadow === 'maintenance-window')
    return ` An SSM maintenance window is open: CloneSquad runs all instances during it.${misspelled}`;
  if (inForce === undefined) return misspelled;
  const isNone = valueText(inForce.value) === 'none';
  const has = isNone ? 'no size' : `${quoted(inForce.value)} (from ${quoted(inForce.origin)})`;
  return ` CloneSquad's configuration has ${has}.${SHADOWS[shadow].why ?? ''}${misspelled}`;
}

/** What is wrong with the key that a widely copied tutorial misspells. */
export function misspelledSentences(value: string): string {
  return `The key ${MISTAKEN_COUNT_KEY} is set to ${quoted(value)}. CloneSquad ignores this key. The correct key is ${DESIRED_COUNT_KEY}.`;
}

/** What to do about the misspelled key: it stays stored until it is deleted. */
export const MISSPELLED_FIX = `Correct the script that sets ${MISTAKEN_COUNT_KEY}, or inform the person who sets it. Then delete this key: send POST configuration/${MISTAKEN_COUNT_KEY} to the CloneSquad API, with a single line break as the body.`;

/** What to do about a size that is not in force. */
export function shadowFix(size: ShadowedSize): string {
  const { shadowing, value } = size;
  const shadow = shadowing === undefined ? 'unknown' : shadowOf(shadowing, value);
  const misspelled = shadowing?.mistaken === undefined ? '' : ` ${MISSPELLED_FIX}`;
  return `${SHADOWS[shadow].fix(size)} Then start the run again.${misspelled}`;
}
