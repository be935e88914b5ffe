// XML of AWS services is parsed: texts, and lists of none, one and many. Malformed XML yields nothing.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { elementAt, membersAt, parseXml, textAt } from '../../../src/aws/service.ts';

describe('a text', () => {
  test.each([
    ['in an element', '<r><a><b>c</b></a></r>', 'c'],
    ['with a head, comments and attributes', '<?xml version="1.0"?><!-- x --><r x="y"><a><b n="m">c</b></a></r>', 'c'],
    ['with entities, each decoded once', '<r><a><b>&lt;&amp;lt;&#65;</b></a></r>', '<&lt;A'],
    ['in CDATA', '<r><a><b><![CDATA[<c>&amp;]]></b></a></r>', '<c>&amp;'],
    ['that is missing', '<r><a/></r>', ''],
    ['that is an element, not text', '<r><a><b><c>d</c></b></a></r>', ''],
  ])('%s', (_, document, expected) => {
    expect(textAt(parseXml(document), 'a', 'b')).toBe(expected);
  });

  test('of any characters is read back', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    // XML normalizes line ends, and has no control characters.
    const texts = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(fc.property(texts, (text) => textAt(parseXml(`<r><a>${escaped(text)}</a></r>`), 'a') === text));
  });
});

test.each([
  ['none', '<r><a/></r>', []],
  ['no list', '<r/>', []],
  ['one', '<r><a><member>b</member></a></r>', ['b']],
  ['two', '<r><a><member>b</member><member>c</member></a></r>', ['b', 'c']],
])('a list of %s', (_, document, expected) => {
  expect(membersAt(parseXml(document), 'a')).toEqual(expected);
});

test.each(['', 'text', '{"a":1}', '<a>', '<a></b>', '</a>', '<a><b></a></b>', '<a', '<a>b</a'])(
  '%j is malformed',
  (document) => {
    expect(parseXml(document)).toBeUndefined();
  },
);

test('no text throws', () => {
  const parts = fc.constantFrom('<', '>', '/', '!', '?', '-', '[', 'CDATA[', ']]>', '&', ';', '"', 'a', ' ');
  fc.assert(
    fc.property(fc.array(parts), (some) => {
      expect(() => elementAt(parseXml(some.join('')), 'a', '__proto__', 'b')).not.toThrow();
    }),
  );
});
