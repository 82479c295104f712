/** The start of an XML element, names with their prefixes. */
export interface XmlTag { name: string; attributes: Record<string, string> }

/** What to do at each step of an XML text. */
export interface XmlSteps {
  open?: (tag: XmlTag) => void;
  close?: (tag: XmlTag) => void;
  text?: (text: string) => void;
}

/** Walks an XML file from front to back. */
export type XmlWalk = (xml: string, steps: XmlSteps) => void;

/** Loads the XML reader once and gives a way to walk a text with it. */
export async function loadXmlWalk(): Promise<XmlWalk> {
  const { SaxesParser } = await import('saxes');
  return (xml, steps) => {
    const parser = new SaxesParser({ position: false, xmlns: false });
    parser.on('error', (error) => { throw error; });
    if (steps.open !== undefined) parser.on('opentag', steps.open);
    if (steps.close !== undefined) parser.on('closetag', steps.close);
    if (steps.text !== undefined) parser.on('text', steps.text);
    parser.write(xml).close();
  };
}

/** All text and attribute values of an XML file in one string, for searching; and what is meant for people. */
export function allWordsOf(xml: string, walk: XmlWalk): { all: string; said: string } {
  const words: string[] = [];
  const spoken: string[] = [];
  let inner = '';
  let broken = '';
  walk(xml, {
    open: (tag) => {
      for (const [name, value] of Object.entries(tag.attributes)) {
        words.push(value);
        if (spokenAttributes.has(name) || spokenElements.has(tag.name)) spoken.push(value);
      }
    },
    text: (text) => {
      inner += text;
      broken += text;
    },
    close: () => { broken += '\n'; },
  });
  // Words may be cut by markup, or end where it ends.
  const text = `${inner}\n${broken}`;
  return { all: `${words.join('\n')}\n${text}`, said: `${spoken.join('\n')}\n${text}` };
}

const spokenAttributes = new Set(['descr', 'title', 'w:tooltip', 'w:author', 'w:initials']);
const spokenElements = new Set(['w:tblCaption', 'w:tblDescription', 'w:alias', 'w:tag', 'w:docVar']);
