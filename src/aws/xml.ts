// XML of AWS's older services, by the SDK's own parser: elements as records, texts as texts, and what repeats as a list.

import { parseXML } from '@aws-sdk/xml-builder';
import { isRecord } from '../json.ts';

/** What stands in the document's element; `undefined` for what is no document. */
export function parseXml(document: string): unknown {
  try {
    const root: unknown = parseXML(document);
    return isRecord(root) ? Object.values(root)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** What stands at a path of names below an element. */
export function elementAt(element: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inside, name) => (isRecord(inside) ? inside[name] : undefined), element);
}

/** The members of a list at a path, however many there are. */
export function membersAt(element: unknown, ...path: readonly string[]): readonly unknown[] {
  const members = elementAt(element, ...path, 'member');
  return members === undefined ? [] : [members].flat();
}

/** The text at a path; empty where there is none. */
export function textAt(element: unknown, ...path: readonly string[]): string {
  const found = elementAt(element, ...path);
  // An element with attributes keeps its text beside them.
  const text = isRecord(found) ? found['#text'] : found;
  return typeof text === 'string' ? text : '';
}
