// A crontab ends a command at a %, so that `--frontend 30%` arrives as 30 instances. Nothing shows that but what the fleet had
// before, or has in the plan: whoever is asked for a number in place of a percentage says so.

import { parseSize } from '../../clonesquad/size.ts';
import { readStoredSize } from '../../clonesquad/stored-size.ts';
import { plainLine } from '../../plain-text.ts';
import type { Given } from '../../settings/source.ts';

/**
 * What to know of a size that may have lost its %: nothing, where it has not or `instead` is no percentage.
 *
 * @param given the size on the command line or in a variable
 * @param instead the value that the fleet had or has elsewhere, and where: `perf1-frontend was set to`
 */
export function cutNotice(
  given: Given | undefined,
  instead: { readonly where: string; readonly value: string | null | undefined },
): readonly string[] {
  const size = given && parseSize(given.text);
  if (given === undefined || size?.kind !== 'count' || size.count < 1 || size.count > 100) return [];
  if (!instead.value || readStoredSize(instead.value).kind !== 'percent') return [];
  const { name } = given.spelling;
  return [
    `${instead.where} ${plainLine(instead.value)}, and ${name} is ${size.count} instances. If ${size.count}% is meant, write ${size.count}p: in a crontab, % ends the command.`,
  ];
}
