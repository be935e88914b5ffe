// The picture of a terminal: all frames in order, with each text and bar in its color and at its column.

import { expect, test } from '@jest/globals';
import { terminalPicture } from '../../../scripts/terminal-picture.ts';

const ESCAPE = '\u001b';
const FRAMES = [
  { after: '0 s', rows: ['$ scale <perf1> & wait'] },
  { after: '1m', rows: ['', `a  ${ESCAPE}[36m██░░${ESCAPE}[39m  2/4 running`] },
];
const picture = terminalPicture(FRAMES, 40, 'a run');

/** The drawn elements that match a pattern with named groups. */
function drawn(pattern: RegExp): readonly unknown[] {
  return [...picture.matchAll(pattern)].map(({ groups }) => ({ ...groups }));
}

test('texts are as wide as their columns, and markup in them is escaped', () => {
  const texts = drawn(
    /<text x="(?<x>[\d.]+)" y="(?<y>\d+)" fill="(?<fill>\S+)" textLength="(?<length>[\d.]+)"[^>]*>(?<text>[^<]*)</g,
  );
  expect(texts).toEqual([
    { x: '12.0', y: '55', fill: '#e6edf3', length: '158.4', text: '$ scale &lt;perf1&gt; &amp; wait' },
    { x: '12.0', y: '73', fill: '#e6edf3', length: '7.2', text: 'a' },
    { x: '76.8', y: '73', fill: '#e6edf3', length: '79.2', text: '2/4 running' },
  ]);
});

test('bars are drawn with their empty part', () => {
  expect(
    drawn(/<rect x="(?<x>[\d.]+)" [^>]*width="(?<width>[\d.]+)" [^>]*fill="(?<fill>\S+?)"(?<rest>.*)\/>/g),
  ).toEqual([
    { x: '33.6', width: '14.4', fill: '#56d4dd', rest: '' },
    { x: '48.0', width: '14.4', fill: '#56d4dd', rest: ' opacity="0.25"' },
  ]);
});

test('frames follow each other, and the last one stays longest', () => {
  expect(drawn(/@keyframes (?<frame>f\d) \{ (?<steps>.*) \}/g)).toEqual([
    { frame: 'f0', steps: '0.00% { opacity: 1 } 11.11% { opacity: 0 }' },
    { frame: 'f1', steps: '0% { opacity: 0 } 11.11% { opacity: 1 }' },
  ]);
  expect(picture).toContain('.frame:last-of-type { opacity: 1 }');
  expect(picture).not.toMatch(/<script|href=|url\(|@import/);
});
