// One fleet during the wait: what it shall reach, what has been read of it, and what that amounts to so far.

import type { Verdict } from '../clonesquad/convergence.ts';
import type { Evidence, Goal } from '../clonesquad/goal.ts';
import { type Run, RunHistory } from '../clonesquad/runs.ts';
import { isUpToDate, SentRuns } from '../clonesquad/sent-runs.ts';

/** A fleet whose size has been accepted, and what it shall reach. */
export interface Awaited {
  /** The fleet's name. */
  readonly name: string;
  /** Set where it is a subfleet of its group. */
  readonly subfleet?: string;
  readonly api: URL;
  readonly goal: Goal;
  /** When the write was answered, epoch ms of our clock. */
  readonly postedAt: number;
  /** What was read of it before the write; the wait goes on with it. */
  readonly history?: RunHistory;
}

/** One fleet during the wait. */
export class Watch {
  readonly fleet: Awaited;
  readonly history: RunHistory;
  /** The runs that CloneSquad itself has told of. */
  readonly sent: SentRuns;
  /** Whether it may be asked for them. */
  mayAskForSent: boolean;
  /** How often in a row CloneSquad did not tell of them. */
  unheard = 0;
  verdict: Verdict = {
    kind: 'waiting',
    missing: 'metrics',
    progress: { reachedAt: {}, healthIsOpen: false },
  };
  /** The verdict holds on values that two reads agree on. */
  isConfirmed = false;
  /** CloneSquad's own word is whole at once, and needs no second read. */
  restsOn: 'metrics' | 'own-word' = 'metrics';
  /** Kept once it is known; the fleet's status is asked for anew each time, since it is of the moment. */
  configuration: Evidence['configuration'] = 'unread';
  /** Whether the configuration was ours at any time. */
  wasOurs = false;
  /** How often in a row CloneSquad gave no answer about its configuration. */
  failedAsks = 0;
  /** What a policy does not let us ask. */
  readonly denied = new Set<string>();

  constructor(fleet: Awaited) {
    this.fleet = fleet;
    this.history = fleet.history ?? new RunHistory();
    this.sent = new SentRuns(fleet.goal.writtenAt);
    // A subfleet's runs are not among them.
    this.mayAskForSent = fleet.subfleet === undefined;
  }

  /**
   * Every run to look back at, from the source that the verdict rests on. Where that is CloneSquad's own word, each run by
   * the source that had it first: what the other one told later is no news, and must not be drawn as if it were.
   */
  get course(): readonly Run[] {
    const { goal } = this.fleet;
    const [runs, sent] = [this.history.runs(), this.sent.runs()];
    if (this.restsOn === 'metrics') return runs;
    const toldBy = (moment: number) => sent.filter(({ seenAt }) => seenAt <= moment);
    const news = runs.filter(
      ({ seenAt }, index) => !isUpToDate(goal, toldBy(seenAt), runs.slice(0, index + 1)),
    );
    const ownNews = sent.filter((run) => {
      const known = runs.filter(({ seenAt }) => seenAt <= run.seenAt);
      return toldBy(run.seenAt).at(-1) === run && isUpToDate(goal, toldBy(run.seenAt), known);
    });
    return [...news, ...ownNews];
  }

  /** A failure stays one; that a fleet is there must still be true at the end. */
  get isOver(): boolean {
    return this.verdict.kind === 'failed' && this.isConfirmed;
  }
}
