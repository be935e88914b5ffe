// What `doctor` found, as lines for a terminal or a log: problems first, fleet by fleet. What passed is counted.

import { plainLine, wrapText } from '../base/text.ts';
import { listed, withoutRequestId } from '../errors/failure.ts';
import { levelText, permissionLevelText } from '../errors/permissions.ts';
import type { Paint } from '../render/board.ts';
import { fixLine } from '../render/failure.ts';
import { type Check, type DoctorReport, type ManyDoctorReport, permissionName } from './report.ts';

/** How the lines are printed. */
interface LineStyle {
  readonly paint: Paint;
  /** The most characters of a line, between words. Default: any number. */
  readonly width?: number;
  /** Whether to print only problems, and the outcome. */
  readonly isQuiet: boolean;
}

/** The lines of one environment, and the outcome as the last line. */
export function doctorLines(report: DoctorReport, style: LineStyle): readonly string[] {
  return [...environmentLines(report, style), ...fitted(`${plainLine(report.headline)}.`, style)];
}

/** The lines of several environments, those with problems first, and the outcome as the last line. */
export function manyDoctorLines({ environments, headline }: ManyDoctorReport, style: LineStyle): readonly string[] {
  const inOrder = environments.toSorted((one, other) => rankOfReport(one) - rankOfReport(other));
  const lines = inOrder.flatMap((report) => {
    if (rankOfReport(report) < OK) return environmentLines(report, style);
    return style.isQuiet ? [] : titleOf(report, style, `${report.checks.length} checks passed.`);
  });
  return [...lines, ...fitted(`${plainLine(headline)}.`, style)];
}

/** The marks of checks, in the order in which groups of them are printed. */
const MARKS = [
  ['✖', 'red'],
  ['?', 'yellow'],
  ['!', 'yellow'],
  ['–', undefined],
  ['✔', 'green'],
] as const;

const [FAILED, UNDECIDED, WARNING, SKIPPED, OK] = [0, 1, 2, 3, 4] as const;

/** The index of its mark in {@link MARKS}. */
function rank({ state, blocking }: Check): number {
  if (state === 'failed') return blocking ? FAILED : WARNING;
  return { missing: WARNING, unknown: UNDECIDED, skipped: SKIPPED, ok: OK }[state];
}

function rankOf(checks: readonly Check[]): number {
  return Math.min(OK, ...checks.map(rank));
}

function rankOfReport({ checks, canScale }: DoctorReport): number {
  return Math.min(rankOf(checks), canScale === null ? UNDECIDED : OK);
}

function isProblem(check: Check): boolean {
  return rank(check) < SKIPPED;
}

function line(level: number, ofRank: number, text: string, style: LineStyle): readonly string[] {
  const [mark, color] = MARKS[ofRank] ?? MARKS[OK];
  const [first = '', ...others] = fitted(`${INDENT.repeat(level)}${mark} ${plainLine(text)}`, style);
  return [color === undefined ? first : first.replace(mark, style.paint(color, mark)), ...others];
}

function fitted(text: string, { width = Number.POSITIVE_INFINITY }: LineStyle): readonly string[] {
  return wrapText(text, width).split('\n');
}

const INDENT = '  ';

function environmentLines(report: DoctorReport, style: LineStyle): readonly string[] {
  const { checks, headline } = report;
  // If the time was not enough for any check, only the outcome says so.
  if (checks.length === 0) return line(0, rankOfReport(report), `${headline}.`, style);
  const common = checks.filter((check) => check.fleet === undefined && isProblem(check));
  const fleets = [...Map.groupBy(checks, ({ fleet }) => fleet)].flatMap(([fleet, ofFleet]) =>
    fleet === undefined ? [] : { fleet, checks: ofFleet, shown: ofFleet.filter((check) => isShown(check, style)) },
  );
  const sections = [...Map.groupBy(fleets, sectionOf).values()]
    .toSorted(([one], [other]) => rankOf(one?.checks ?? []) - rankOf(other?.checks ?? []))
    .flatMap((section) => sectionLines(section, style));
  const lines = [...findingLines(1, common, style), ...sections];
  return lines.length === 0 && style.isQuiet ? [] : [...titleOf(report, style), ...lines];
}

/** The environment, with what is known about it as a whole. */
function titleOf(report: DoctorReport, style: LineStyle, end = ''): readonly string[] {
  const { env, checks } = report;
  const passed = checks.filter(({ fleet, state }) => fleet === undefined && state === 'ok' && !style.isQuiet);
  const facts = [...passed.map(({ message }) => message), end].join(' ').trim();
  return line(0, rankOfReport(report), facts === '' ? env : `${env}: ${facts}`, style);
}

/** The checks of a fleet, and those of them that have a line of their own. */
interface FleetChecks {
  readonly fleet: string;
  readonly checks: readonly Check[];
  readonly shown: readonly Check[];
}

/** Whether a check has a line: it found a problem, gives advice, or was not made. */
function isShown(check: Check, { isQuiet }: LineStyle): boolean {
  return isProblem(check) || (!isQuiet && (check.state === 'skipped' || check.fix !== undefined));
}

/** Fleets with the same problems, which have the same cause and fix, share a section. */
function sectionOf({ fleet, checks, shown }: FleetChecks): string {
  if (shown.length === 0) return fleet;
  const problems = shown.map(({ name, state, message, fix, missingPermissions, requestId }) => {
    if (missingPermissions) return [name, state, missingPermissions.map(permissionName)];
    return [name, state, withoutRequestId(message, requestId), fix];
  });
  return JSON.stringify([checks.length, countPassed(checks), problems]);
}

function countPassed(checks: readonly Check[]): number {
  return checks.filter(({ state }) => state === 'ok').length;
}

function sectionLines(section: readonly FleetChecks[], style: LineStyle): readonly string[] {
  const fleets = section.map(({ fleet }) => fleet).join(', ');
  const all = section.flatMap(({ shown }) => shown);
  const [{ checks, shown } = { checks: [], shown: [] }] = section;
  const [first] = shown;
  if (style.isQuiet && first === undefined) return [];
  const ofRank = rankOf(checks);
  if (first !== undefined && checks.every((check) => isSkippedWith(first, check)))
    return line(1, ofRank, `${fleets}: ${first.message}`, style);
  const passed = countPassed(checks);
  const count = passed === checks.length ? `${passed}` : `${passed} of ${checks.length}`;
  const noun = checks.length === 1 ? 'check' : 'checks';
  const title = `${fleets}: ${count} ${noun} passed${section.length > 1 ? ' each' : ''}`;
  return [...line(1, ofRank, title, style), ...findingLines(2, shown, style, all)];
}

/**
 * A line for each finding, the worst first, and its fix below it. Findings with the same cause share a line.
 *
 * @param all the findings of all fleets that share the section
 */
function findingLines(
  level: number,
  shown: readonly Check[],
  style: LineStyle,
  all: readonly Check[] = shown,
): readonly string[] {
  const lines: { names: readonly string[]; readonly check: Check }[] = [];
  // Of one fleet, the message about a required permission has more details.
  const isGrouped = (check: Check) =>
    check.missingPermissions !== undefined && (!check.blocking || all.length > shown.length);
  for (const check of shown) {
    if (isGrouped(check)) continue;
    const last = lines.at(-1);
    if (last !== undefined && isSkippedWith(last.check, check)) last.names = [...last.names, check.name];
    else lines.push({ names: [check.name], check });
  }
  for (const denied of Map.groupBy(all.filter(isGrouped), ({ blocking }) => blocking).values()) {
    const [check] = denied;
    if (check === undefined) continue;
    const names = check.blocking ? [...new Set(denied.map(({ name }) => name))] : ['permissions'];
    lines.push({ names, check: { ...check, ...toAllow(denied, check) } });
  }
  return lines
    .toSorted((one, other) => rank(one.check) - rank(other.check))
    .flatMap(({ names, check }) => [
      ...line(level, rank(check), `${names.join(', ')}: ${check.message}`, style),
      ...fixLines(level + 1, check, style),
    ]);
}

function fixLines(level: number, check: Check, style: LineStyle): readonly string[] {
  if (check.fix === undefined) return [];
  return fixLine(check)
    .split('\n')
    .flatMap((text) => fitted(`${INDENT.repeat(level)}${plainLine(text)}`, style));
}

function isSkippedWith(one: Check, other: Check): boolean {
  return one.state === 'skipped' && other.state === 'skipped' && one.message === other.message;
}

/** The message and the fix of missing permissions, which have one cause: the permission level. */
function toAllow(denied: readonly Check[], { blocking }: Check): Pick<Check, 'message' | 'fix'> {
  const statements = [...new Set(denied.flatMap(({ missingPermissions = [] }) => missingPermissions))];
  const names = [...new Set(statements.map(permissionName))];
  const apis = [...new Set(statements.map((statement) => statement.slice(0, -permissionName(statement).length)))];
  const kind = blocking ? 'required' : 'optional';
  const [what, them, paths] =
    names.length === 1
      ? [`1 ${kind} permission is`, 'it', 'this path']
      : [`${names.length} ${kind} permissions are`, 'them', 'each of these paths'];
  const uses = USES.filter(([name]) => denied.some((check) => check.name === name)).map(([, use]) => ` ${use}`);
  const allow = apis.every((api) => api.startsWith(INVOKE))
    ? `${INVOKE}${listed(apis.map((api) => api.slice(INVOKE.length)))} with ${paths}`
    : listed(statements);
  return {
    message: `${what} missing: ${names.map((name) => `${name}${levelText(name)}`).join(', ')}.${blocking ? '' : ` \`scale\` works without ${them}.${uses.join('')}`}`,
    fix: `Allow ${allow} in the IAM policy of the role or user${permissionLevelText(statements)}.`,
  };
}

const INVOKE = 'execute-api:Invoke on ';

/** What requires an optional permission. */
const USES = [
  ['write-floor', 'With a floor, it requires level floor.'],
  ['read-configuration', '`run` requires level explain, to restore the sizes.'],
] as const;
