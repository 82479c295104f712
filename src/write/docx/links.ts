import { NextAttributeComponent, XmlComponent, type IContext, type IXmlableObject } from 'docx';
import { withoutHolds } from '../../document/held-hyphen.js';
import { bookmarkName } from './bookmarks.js';
import { cleanLine, shorten } from './clean-text.js';
import { element } from './element.js';

const longestAddress = 2000;
const longestTip = 250;
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address to write when it may be a link: web, mail, telephone, or a file below the pack's folder. Anything else stays words. */
export function linkTarget(url: string): string | undefined {
  const address = cleanLine(url).trim();
  const target = /^[a-z][a-z0-9+.-]*:/i.test(address) ? outside(address) : inPack(address);
  return target === undefined || target.length > longestAddress ? undefined : target;
}

function outside(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return schemes.has(url.protocol) && url.href.length > url.protocol.length ? encodeLeft(url.href) : undefined;
}

function inPack(address: string): string | undefined {
  const path = address.replace(/[?#].*$/s, '');
  if (path === '' || path.startsWith('/') || /[\\:]/.test(path)) return undefined;
  return /(^|\/)(\.|%2e){2}(\/|$)/i.test(path) ? undefined : encodeLeft(toBookmark(address));
}

/** A place in another Word file goes by its bookmark there. */
function toBookmark(address: string): string {
  const [path = '', place] = address.split('#');
  return place === undefined || !/\.docx$/i.test(path) ? address : `${path}#${bookmarkName(place)}`;
}

/** Word refuses a whole file for one character that RFC 3986 does not allow in an address. */
function encodeLeft(address: string): string | undefined {
  try {
    return encodeURI(address).replace(/%25([0-9a-f]{2})/gi, '%$1').replace(/[[\]^`{|}]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  } catch {
    return undefined;
  }
}

function tip(description: string): string | undefined {
  const said = cleanLine(withoutHolds(description)).trim();
  return said === '' ? undefined : shorten(said, longestTip);
}

/** A link to a place inside the document. */
export function innerLink(bookmark: string, description: string, children: readonly XmlComponent[]): XmlComponent {
  return element('w:hyperlink', { 'w:anchor': bookmark, 'w:tooltip': tip(description), 'w:history': 1 }, children);
}

/** A link out of the document. Its relationship gets the number it is given: the library's own would be random. */
export class OuterLink extends XmlComponent {
  private linked = false;
  constructor(private readonly number: number, private readonly target: string, description: string, children: readonly XmlComponent[]) {
    super('w:hyperlink');
    const said = tip(description);
    this.root.push(new NextAttributeComponent<Record<string, string>>({
      relationship: { key: 'r:id', value: `rIdLink${number}` },
      ...(said !== undefined && { tooltip: { key: 'w:tooltip', value: said } }),
      history: { key: 'w:history', value: '1' },
    }), ...children);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.linked) {
      const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
      // The library puts "rId" before the id it is given.
      context.viewWrapper.Relationships.addRelationship(`Link${this.number}`, kind, this.target, 'External');
      this.linked = true;
    }
    return super.prepForXml(context);
  }
}
