// XML as AWS's older services answer it: elements with text in them, and no attributes that matter.

/** An element: the elements in it, in their order, and its own text. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** A tag (closing, name, empty), a comment or an instruction, text as it is, or text with entities. */
const TOKENS =
  /<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>|<!--[\s\S]*?-->|<[?!](?!\[CDATA\[)[^<>]*>|<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/gy;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface Open {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

/** The document's element; `undefined` for what is no whole document. */
export function parseXml(document: string): XmlElement | undefined {
  const root: Open = { name: '', children: [], text: '' };
  const open = [root];
  let read = 0;
  for (const token of document.matchAll(TOKENS)) {
    const [all, closing, name, empty, raw, text] = token;
    read += all.length;
    const inside = open.at(-1) ?? root;
    if (raw !== undefined || text !== undefined) inside.text += raw ?? decoded(text ?? '');
    else if (name === undefined) continue;
    else if (closing) {
      if (open.length === 1 || inside.name !== name) return undefined;
      open.pop();
    } else {
      const element: Open = { name, children: [], text: '' };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const isWhole = read === document.length && open.length === 1 && root.children.length === 1;
  return isWhole ? root.children[0] : undefined;
}

/** The first element at a path of names below another. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (inside, name) => inside?.children.find((child) => child.name === name),
    element,
  );
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
