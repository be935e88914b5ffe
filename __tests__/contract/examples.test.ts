// The plan of examples/ is valid, the other examples match its names and outlast its timeouts, and their README lists
// all files.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { parseDuration } from '../../src/base/time.ts';
import { readPlan } from '../../src/plan/plan.ts';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const text = file('examples/clonesquad-plan.yml');
const { environments, activities, defaults } = readPlan('clonesquad-plan.yml', text);
const names = { environments: [...environments.keys()], activities: [...activities.keys()] };
/** Activities for tests; the others are times of the day. */
const tested = ['performance', 'non-regression'];

test('the plan has the expected environments and activities', () => {
  expect(names).toEqual({
    environments: ['perf1', 'perf2', 'nonreg1'],
    activities: [...tested, 'day', 'night'],
  });
});

test('the plan is valid for the schema that its first line names', () => {
  const schema = JSON.parse(file('plan.schema.json'));
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  validate(parse(text));
  expect(validate.errors).toBeNull();
  expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema.$id}`);
});

describe('offers the environments and activities of the plan:', () => {
  test('before-tests.yml', () => {
    const { on } = parse(file('examples/before-tests.yml'));
    expect(on.workflow_dispatch.inputs).toMatchObject({
      env: { options: names.environments },
      activity: { options: tested },
    });
  });

  test('rundeck-job.yaml', () => {
    const [scale, run, morning] = parse(file('examples/rundeck-job.yaml'));
    const env = { name: 'env', values: names.environments, enforced: true };
    expect(scale.options).toMatchObject([env, { name: 'activity', values: names.activities, enforced: true }]);
    expect(run.options).toMatchObject([env, { name: 'activity', values: tested, enforced: true }]);
    expect(morning.options).toBeUndefined();
  });

  test('Jenkinsfile.morning', () => {
    const [, list = ''] = /values (.*)/.exec(file('examples/Jenkinsfile.morning')) ?? [];
    expect([...list.matchAll(/'(.*?)'/g)].map(([, name]) => name)).toEqual(names.environments);
  });

  test('Jenkinsfile', () => {
    const lists = [...file('examples/Jenkinsfile').matchAll(/choices: \[(.*?)\]/g)];
    const choices = lists.map(([, list = '']) => [...list.matchAll(/'(.*?)'/g)].map(([, name]) => name));
    expect(choices).toEqual([names.environments, tested]);
  });
});

describe('allows a job more time than the longest timeout of the plan:', () => {
  const texts = [defaults, ...[...environments.values(), ...activities.values()].map((part) => part.texts)];
  const timeouts = texts.flatMap((part) => part.get('timeout')?.text ?? []);
  const longest = Math.max(...timeouts.map((timeout) => parseDuration(timeout) ?? NaN)) / 60_000;

  test.each([
    ['before-tests.yml', 'test'],
    ['morning-scale-up.yml', 'scale'],
    ['evening-scale-down.yml', 'scale'],
    ['reusable.yml', 'scale'],
  ])('%s', (name, job) => {
    // Assuming the role, reading and restoring take some minutes more.
    expect(parse(file(`examples/${name}`)).jobs[job]['timeout-minutes']).toBeGreaterThanOrEqual(longest + 10);
  });

  test('rundeck-job.yaml', () => {
    const jobs: readonly { readonly timeout: string }[] = parse(file('examples/rundeck-job.yaml'));
    for (const { timeout } of jobs) {
      expect((parseDuration(timeout) ?? NaN) / 60_000).toBeGreaterThanOrEqual(longest + 10);
    }
  });

  test.each([
    ['Jenkinsfile', 'HOURS', 60],
    ['Jenkinsfile.morning', 'MINUTES', 1],
  ])('%s', (name, unit, minutes) => {
    const [, time] = new RegExp(`timeout\\(time: (\\d+), unit: '${unit}'\\)`).exec(file(`examples/${name}`)) ?? [];
    expect(Number(time) * minutes).toBeGreaterThanOrEqual(longest + 10);
  });
});

test('every scheduler has the same schedule for the morning', () => {
  const { on } = parse(file('examples/morning-scale-up.yml'));
  const [{ cron, timezone }] = on.schedule;
  const [, , { schedule, timeZone, scheduleEnabled }] = parse(file('examples/rundeck-job.yaml'));
  expect(file('examples/crontab')).toContain(`\n${cron} `);
  expect(file('examples/Jenkinsfile.morning')).toContain(`cron('TZ=${timezone}\\n${cron}')`);
  expect([timeZone, scheduleEnabled]).toEqual([timezone, true]);
  const { hour, minute, seconds } = schedule.time;
  expect(`${Number(minute)} ${Number(hour)} * * 1-5`).toBe(cron);
  expect([seconds, schedule.weekday.day, schedule.month, schedule.year]).toEqual(['0', 'MON-FRI', '*', '*']);
});

test('every orchestrator has a job that restores', () => {
  for (const name of ['Jenkinsfile', 'rundeck-job.yaml', 'crontab', 'orchestrator.sh'])
    expect(file(`examples/${name}`)).toMatch(/clonesquad-scale run .*-- /);
  expect(file('examples/before-tests.yml')).toContain('on-job-end: restore');
});

test('the README of the examples has a row for each file', () => {
  const rows = [...file('examples/README.md').matchAll(/^\| \[(.+?)\]\(\1\) \|/gm)].map(([, name = '']) => name);
  const files = readdirSync(new URL('../../examples', import.meta.url));
  expect(rows.sort()).toEqual(files.filter((name) => name !== 'README.md').sort());
});
