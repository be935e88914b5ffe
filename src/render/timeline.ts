// The timeline of a run: its events in words.

import { counted } from '../base/text.ts';
import { formatSize } from '../clonesquad/size.ts';
import { standingText, usableCount } from '../errors/count-texts.ts';
import type { Notice } from '../scale/events.ts';
import type { FleetState } from '../scale/fleet-state.ts';
import type { Milestone, RunState } from '../scale/run-state.ts';
import { LEVEL_TEXTS } from './levels.ts';
import { noticeText } from './notices.ts';
import type { TimelineEntry } from './report.ts';

/** The events of a run, in the order in which they became known. */
export function timeline({ milestones, retries, startedAt, fleets }: RunState): readonly TimelineEntry[] {
  const { first, last, omitted } = retries;
  const gap = omitted === undefined ? [] : [{ ...omitted.last, message: `${omitted.count} more retries omitted here` }];
  const retried = [...first, ...gap, ...last].map(({ at, message }) => ({ seconds: tenths(at - startedAt), message }));
  const entries = milestones.flatMap((event): readonly TimelineEntry[] => {
    const message = messageOf(event, fleets);
    const seconds = tenths(event.at - startedAt);
    if (message === undefined) return [];
    return [event.fleet === undefined ? { seconds, message } : { seconds, fleet: event.fleet, message }];
  });
  return [...retried, ...entries].sort((one, other) => one.seconds - other.seconds);
}

/** An event in words; `undefined` if another event says the same. */
function messageOf(event: Milestone, fleets: readonly FleetState[]): string | undefined {
  const state = fleets.find(({ fleet }) => fleet.name === event.fleet);
  switch (event.kind) {
    case 'written':
      return event.write.kind === 'accepted' && state ? `Size set to ${formatSize(state.fleet.size)}` : undefined;
    case 'reached':
      return `${LEVEL_TEXTS[event.level].event}${event.level === 'running' ? countText(state?.progress?.target) : ''}`;
    case 'moved':
      return `First instances ${event.move}: ${standingText(standingOf(event.sample))}`;
    case 'notice':
      return noticeEntry(event.notice, event.fleet);
    case 'failed':
      return `Failed: ${event.failure.result}`;
    default:
      return event satisfies never;
  }
}

function countText(target: number | undefined): string {
  return target === undefined ? '' : `: ${counted(target, 'instance')} running`;
}

function standingOf({ counts, target }: Extract<Milestone, { kind: 'moved' }>['sample']) {
  return { usable: usableCount(counts), target, draining: counts.DrainingInstances };
}

/** A notice as a sentence of its own, without the name of the fleet that its entry repeats. */
function noticeEntry(notice: Notice, fleet: string | undefined): string {
  const text = noticeText(notice, fleet);
  const prefix = `${fleet}: `;
  if (!text.startsWith(prefix)) return text;
  const rest = text.slice(prefix.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Milliseconds as tenths of a second, rounded down, so that a later rounding to seconds is the only one. */
export function tenths(milliseconds: number): number {
  return Math.floor(milliseconds / 100) / 10;
}
