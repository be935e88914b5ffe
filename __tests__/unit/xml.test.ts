// XML of AWS's services is read as it is meant, and whatever is no whole document is none.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { elementAt, parseXml, type XmlElement } from '../../src/aws/xml.ts';

/** An element on one line: `name(children)"text"`. */
function told({ name, children, text }: XmlElement): string {
  return `${name}(${children.map(told).join(' ')})${JSON.stringify(text)}`;
}

describe('a document', () => {
  test.each([
    ['text', '<a>b</a>', 'a()"b"'],
    ['elements in their order', '<a><b>1</b><c/><b>2</b></a>', 'a(b()"1" c()"" b()"2")""'],
    ['elements of one name in each other', '<m><m><m>x</m></m></m>', 'm(m(m()"x")"")""'],
    ['a head, attributes and comments', '<?xml version="1.0"?>\n<!-- <x> --><a xmlns="u">b</a>\n', 'a()"b"'],
    [
      'entities',
      '<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&unknown;</a>',
      `a()${JSON.stringify(`<>&"'AB&unknown;`)}`,
    ],
    ['an entity of an entity, once', '<a>&amp;lt;</a>', 'a()"&lt;"'],
    ['text that is meant as it stands', '<a><![CDATA[<b>&amp;]]></a>', 'a()"<b>&amp;"'],
    ['text around elements', '<a>b<c/>d</a>', 'a(c()"")"bd"'],
  ])('with %s', (_, document, expected) => {
    const root = parseXml(document);
    expect(root && told(root)).toBe(expected);
  });

  test.each([
    '',
    'text',
    '{"a":1}',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a><b></a></b>',
    '<a',
    '<a>b</a',
    '<a>&</a><',
  ])('%j is none', (document) => {
    expect(parseXml(document)).toBeUndefined();
  });

  test('of any text is read back', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => parseXml(`<a>${escaped(text)}</a>`)?.text === text,
      ),
    );
  });

  test('of any text at all is no error', () => {
    const letters = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '&',
      ';',
      '!',
      '-',
      '[',
      'CDATA[',
      ']]>',
      '?',
      ' ',
      '"',
    );
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        parseXml(parts.join(''));
      }),
    );
  });
});

test('an element is found by its path', () => {
  const root = parseXml('<a><b><c>1</c></b><b><c>2</c></b></a>');
  expect(elementAt(root, 'b', 'c')?.text).toBe('1');
  expect(elementAt(root, 'c')).toBeUndefined();
  expect(elementAt(undefined, 'b')).toBeUndefined();
});
