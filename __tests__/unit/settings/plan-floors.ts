// A floor of one activity stays when another one sets only a size. Warnings list exactly the sizes that this affects.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { floorWarnings } from '../../../src/plan/floors.ts';
import { readPlan } from '../../../src/plan/plan.ts';
import { naming } from '../../support/messages.ts';

/** The warnings about a plan of two environments. */
function warnings(activities: string, ofPerf2 = ''): readonly string[] {
  return floorWarnings(readPlan('p.yml', `environments:\n  perf1:\n  perf2: {${ofPerf2}}\nactivities:\n${activities}`));
}

/** The warnings about a size in `night`, after a `day` that sets a floor for all of its fleets. */
function changed(floor: number, layer: string, size: string, ofDay = ''): readonly string[] {
  return warnings(`  day: { ${layer}: 100, floor: ${floor}${ofDay} }\n  night: { ${layer}: ${size} }\n`);
}

describe('after a floor of another activity', () => {
  test.each<[number, string, string, string]>([
    [2, 'frontend', '0', 'frontend: { size: 0, floor: 0 }'],
    [4, 'frontend', '3', 'frontend: { size: 3, floor: 2 }'],
    [3, 'frontend', '50%', 'frontend: { size: 50%, floor: 2 }'],
    [1, 'frontend', '0%', 'frontend: { size: 0%, floor: 2 }'],
    [0, 'frontend', 'auto', 'frontend: { size: auto, floor: 2 }'],
    [3, 'frontend', 'auto', 'frontend: { size: auto, floor: 2 }'],
    [2, 'backend/workers', '1', 'backend/workers: { size: 1, floor: 0 }'],
    [2, 'backend/workers', '50%', 'backend/workers: { size: 50%, floor: 0 }'],
  ])('of %i, a warning lists %s: %s without a floor', (floor, layer, size, fix) => {
    expect(changed(floor, layer, size)).toEqual([
      naming('p.yml:6:', layer, size, 'night', 'day', `${floor}`, 'line 5', fix),
    ]);
  });

  test.each<[number, string, string]>([
    [2, 'frontend', '2'],
    [0, 'frontend', '0'],
    [1, 'frontend', '20%'],
    // CloneSquad's default.
    [2, 'frontend', '20%'],
    [2, 'frontend', 'auto'],
    [9, 'frontend', '100%'],
    [4, 'frontend', '{ size: 3, floor: 4 }'],
    [4, 'frontend', '3, floor: 0'],
    [1, 'backend/workers', '20%'],
  ])('of %i, there is no warning for %s: %s', (floor, layer, size) => {
    expect(changed(floor, layer, size)).toEqual([]);
  });

  test.each(['ttl: 2h', 'on-job-end: restore'])('that ends by itself (%s), there is no warning', (setting) => {
    expect(changed(4, 'frontend', '0', `, ${setting}`)).toEqual([]);
  });
});

test('there is no warning for a floor of another fleet', () => {
  expect(warnings('  day: { frontend: { size: 3, floor: 2 } }\n  night: { backend: 0 }\n')).toEqual([]);
});

test('a size has one warning, with all floors that affect it', () => {
  const found = warnings(
    '  day: { web: { size: 9, floor: 3 } }\n  night: { web: 1 }\n  tests: { web: { size: 9, floor: 5 } }\n',
  );
  expect(found).toEqual([naming('p.yml:6:17', 'night', 'day (3, line 5)', 'tests (5, line 7)', 'up to 5')]);
});

test('a warning about a size of one environment has its name and position', () => {
  const found = warnings(
    '  day: { web: { size: 9, floor: 3 } }\n  night: { web: 9 }\n',
    'activities: { night: { web: 1 } }',
  );
  expect(found).toEqual([naming('p.yml:3:39', 'perf2')]);
  expect(found[0]).not.toContain('perf1');
});

test('a floor at the top of the plan applies to every activity', () => {
  expect(
    floorWarnings(readPlan('p.yml', 'floor: 0\nenvironments: { e: }\nactivities: { a: { web: 4 }, b: { web: auto } }')),
  ).toEqual([]);
});

test.each([
  ['examples/clonesquad-plan.yml', /^[\s\S]*$/],
  ['docs/plan.md', /(?<=```yaml\n)# yaml-language-server[\s\S]*?(?=```)/],
])('the plan of %s has no warnings', (file, part) => {
  const [text = ''] = part.exec(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')) ?? [];
  const plan = readPlan(file, text);
  expect(plan.activities.size).toBeGreaterThan(2);
  expect(floorWarnings(plan)).toEqual([]);
});
