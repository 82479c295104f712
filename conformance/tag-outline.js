import { readFile } from 'node:fs/promises';
import { tagsIn, textOf } from './tag-nodes.js';
import { openTags, textAt } from './tag-tree.js';

/** What the tags of a PDF hold: headings with their level, how many tables and list items, the words of pictures, and the language. */
export async function outlineOfPdf(file) {
  const { pdf, root } = await openTags(await readFile(file));
  const tags = tagsIn(root);
  const count = (role) => tags.filter((tag) => tag.role === role).length;
  return {
    headings: tags.filter(({ role }) => /^H[1-6]$/.test(role)).map((tag) => `h${tag.role.slice(1)} ${textOf(tag)}`),
    tables: count('Table'), items: count('LI'), alts: tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt),
    language: textAt(pdf.catalog, 'Lang'),
  };
}
