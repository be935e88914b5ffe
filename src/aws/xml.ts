// Reads the XML of AWS's older services with the SDK's parser: elements are records, and repeated elements are lists.

import { parseXML } from '@aws-sdk/xml-builder';
import { isRecord } from '../json.ts';

/** The content of the document's root element: `undefined` if the text is not XML. */
export function parseXml(document: string): unknown {
  try {
    const root: unknown = parseXML(document);
    return isRecord(root) ? Object.values(root)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The content at a path of names below an element. */
export function elementAt(element: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inside, name) => (isRecord(inside) ? inside[name] : undefined), element);
}

/** The members of a list at a path, in any number. */
export function membersAt(element: unknown, ...path: readonly string[]): readonly unknown[] {
  const members = elementAt(element, ...path, 'member');
  return members === undefined ? [] : [members].flat();
}

/** The text at a path: empty if there is none. */
export function textAt(element: unknown, ...path: readonly string[]): string {
  const found = elementAt(element, ...path);
  // An element with attributes has its text beside them.
  const text = isRecord(found) ? found['#text'] : found;
  return typeof text === 'string' ? text : '';
}
