import { parse } from 'parse5';
import { bare } from './tagged-text.js';

const silent = new Set(['head', 'script', 'style', 'nav', 'template', 'footer']);

/**
 * Reads one of our pages: its headings, its text piece by piece in reading order without what only a page has,
 * and the captions of tables that only a screen reader gets.
 */
export function readPage(html) {
  const found = { headings: [], pieces: [], captions: [] };
  walk(parse(html), found, undefined);
  return {
    headings: found.headings.map(({ level, text }) => ({ level, text: bare(text) })),
    pieces: found.pieces.map(bare).filter(Boolean),
    captions: found.captions.map(bare),
  };
}

function walk(node, found, heading) {
  if (node.nodeName === '#text') {
    if (heading === undefined) found.pieces.push(node.value);
    else heading.text += node.value;
    return;
  }
  if (silent.has(node.nodeName) || added(node)) return;
  if (node.nodeName === 'caption' && quiet(node)) {
    found.captions.push(wordsOf(node));
    return;
  }
  const level = /^h([1-6])$/.exec(node.nodeName);
  const inside = level === null ? heading : { level: Number(level[1]), text: '' };
  if (level !== null) found.headings.push(inside);
  for (const child of node.childNodes ?? []) walk(child, found, inside);
  if (level !== null) found.pieces.push(inside.text);
}

/** Whether the page added this for itself: a link past the cover, words for a tick box, a caption for screen readers alone. */
function added(node) {
  return (node.attrs ?? []).some(({ name, value }) => name === 'data-added' || name === 'hidden' || (name === 'aria-hidden' && value === 'true'));
}

function quiet(node) {
  return node.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('quiet'));
}

function wordsOf(node) {
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(wordsOf).join('');
}
