import { describe, expect, it } from 'vitest';
import type { Root } from 'mdast';
import type { Plan } from '../../src/plan/plan.js';
import { plainText, visitNodes, visitRichText, visitTrees } from '../../src/plan/walk.js';

const words = (value: string): Root => ({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] });

describe('walking a plan', () => {
  it('says the words of a tree, a line for each block', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'heading', depth: 1, children: [{ type: 'text', value: 'My ' }, { type: 'emphasis', children: [{ type: 'text', value: 'week' }] }] },
        { type: 'list', children: [{ type: 'listItem', children: words('swim').children as never }, { type: 'listItem', children: words('rest').children as never }] },
        { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: 'a' }] }, { type: 'tableCell', children: [{ type: 'inlineCode', value: 'b' }] }] }] },
        { type: 'paragraph', children: [{ type: 'image', url: 'x.png', alt: 'Me' }, { type: 'break' }, { type: 'text', value: 'end' }] },
        { type: 'html', value: '<hr>' },
      ],
    };
    expect(plainText(tree)).toBe('My week\nswim\nrest\na\tb\nMe\nend\n');
    let count = 0;
    visitNodes(tree, () => { count += 1; });
    expect(count).toBe(23);
  });

  it('visits every text field of the records with its pointer, and sections and originals when asked', () => {
    const plan: Plan = {
      planKind: 'review', needs: [{ text: words('a'), metBy: [{ how: words('b') }] }], internal: { notes: words('c') },
      sections: [{ type: 'section', id: 'about', children: words('d').children }],
      originals: [{ id: 'o1', medium: 'written', mediaType: 'text/markdown', blocks: [], tree: words('e') }],
    };
    const seen: string[] = [];
    visitRichText(plan, (tree, pointer) => seen.push(`${pointer} ${plainText(tree)}`));
    expect(seen).toEqual(['/needs/0/text a', '/needs/0/metBy/0/how b', '/internal/notes c']);
    visitTrees(plan, (tree, pointer) => seen.push(`${pointer} ${plainText(tree)}`));
    expect(seen.slice(-2)).toEqual(['/sections/0/children d', '/originals/0/tree e']);
  });
});
