import { element, escapeText } from './markup.js';

/** What stands around the body of every page. */
export interface Shell {
  language: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** `<meta name>` entries; empty ones are left out. */
  about: Readonly<Record<string, string>>;
  style: string;
  body: string;
}

// Nothing may be fetched, run or sent: a page about somebody's care stays on the computer it is opened on.
const policy = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole page in one file. */
export function pageFile(shell: Shell): Uint8Array {
  const about = Object.entries(shell.about).filter(([, content]) => content !== '').map(([name, content]) => element('meta', { name, content }));
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, escapeText(shell.title)),
    ...about,
    element('style', {}, shell.style),
  ];
  const page = element('html', { lang: shell.language, dir: shell.dir }, '\n',
    element('head', {}, '\n', ...head.map((line) => `${line}\n`)), '\n', element('body', {}, '\n', shell.body), '\n');
  return new TextEncoder().encode(`<!DOCTYPE html>\n${page}\n`);
}
