import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileAddress, linkName, safeAddress } from '../../../src/write/html/links.js';

describe('addresses a reader may follow', () => {
  it.each([
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'], ['HTTP://Example.org', 'HTTP://Example.org'], ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:+441632960123', 'tel:+441632960123'], ['annex/own plan.md', 'annex/own%20plan.md'], ['a/b..c.pdf', 'a/b..c.pdf'], [' https://example.org ', 'https://example.org'],
  ])('%s is a link', (url, address) => { expect(safeAddress(url)).toBe(address); });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:x', 'java\nscript:x', '\u0001javascript:x', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x', 'blob:x', 'c:\\plan.docx',
    '//example.org/x', '/etc/passwd', '\\\\server\\share', 'a\\b', '../up', 'a/../../b', 'a/%2E%2e/b', '..', '#nowhere', '?q', '', ' ', 'https:', 'ms-word:ofe|u|x'])(
    '%j stays words', (url) => { expect(safeAddress(url)).toBeUndefined(); });

  it('never lets another scheme through, whatever stands around it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii', maxLength: 8 }), fc.constantFrom('javascript:', 'data:', 'file:', 'vbscript:'), fc.string(), (before, scheme, after) => {
      const address = safeAddress(before + scheme + after);
      if (address === undefined) return;
      const resolved = URL.canParse(address, 'file:///pack/plan.html') ? new URL(address, 'file:///pack/plan.html') : undefined;
      expect(resolved === undefined || ['http:', 'https:', 'mailto:', 'tel:'].includes(resolved.protocol) || resolved.href.startsWith('file:///pack/')).toBe(true);
    }), { numRuns: 2000 });
  });

  it('are encoded for files, so that any name stays the name of a file below the page', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((part) => !/[/\\\0]|^\.+$/.test(part)), { minLength: 1, maxLength: 3 }), (parts) => {
      const resolved = new URL(fileAddress(parts.join('/')), 'file:///pack/start-here.html');
      expect(decodeURIComponent(resolved.pathname)).toBe(`/pack/${parts.join('/')}`);
    }));
  });

  it('keep the words that are seen in the name that is spoken', () => {
    expect(linkName('own plan 12', 'Own plan 12, in the annex')).toBe('Own plan 12, in the annex');
    expect(linkName('own plan 12', 'A letter')).toBe('own plan 12, A letter');
    expect(linkName('here', ' here ')).toBeUndefined();
    expect(linkName('here', '')).toBeUndefined();
  });
});
