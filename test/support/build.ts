import { convert, type BuildInput, type Conversion } from '../../src/index.js';

/** Builds a plan from Markdown or JSON text, all in memory. */
export function buildText(text: string, more: Partial<BuildInput> = {}): Promise<Conversion> {
  return convert({ name: text.trimStart().startsWith('{') ? 'plan.json' : 'plan.md', bytes: new TextEncoder().encode(text), date: '2026-11-23', ...more });
}

/** A file of a conversion, as text. */
export function fileText(made: Conversion, path: string): string {
  const file = made.files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`The pack has no ${path}.`);
  return new TextDecoder().decode(file.bytes);
}

/** The words of a page of HTML, markup taken away. */
export function wordsOf(html: string): string {
  return html.replace(/<(style|script|head)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&').replace(/[\s\u00a0]+/g, ' ');
}
