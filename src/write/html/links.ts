import { holdable } from './markup.js';

const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * The address when a reader may follow it: web, mail, telephone, or a file below this one's own folder.
 * Everything else stays words (`c|` is a drive to a browser). Browsers skip blanks and control characters in an address, so they are taken out first.
 */
export function safeAddress(url: string): string | undefined {
  const address = url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, (blank) => blank === ' ' ? '%20' : '').replace(/^(%20)+|(%20)+$/g, '');
  const scheme = /^([^/?#]*?):/.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return schemes.has(scheme) && address.length > scheme.length + 1 ? address : undefined;
  const inPack = /^[^/\\?#]/.test(address) && !/[\\|]/.test(address) && !/(^|\/)(\.|%2e)(\.|%2e)(\/|[?#]|$)/i.test(address);
  return inPack ? address : undefined;
}

/** A file name as a relative address: every part encoded, so that odd names stay names. */
export function fileAddress(fileName: string): string {
  return fileName.split('/').map((part) => encodeURIComponent(holdable(part))).join('/');
}

/** An accessible name that holds the visible words (WCAG 2.5.3), or nothing when it would only repeat them. */
export function linkName(visible: string, description: string): string | undefined {
  const [seen, said] = [visible, description].map((words) => words.replace(/\s+/g, ' ').trim()) as [string, string];
  if (said === '' || said === seen) return undefined;
  return said.toLowerCase().includes(seen.toLowerCase()) ? said : `${seen}, ${said}`;
}
