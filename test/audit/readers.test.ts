import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/audit/read-docx.js';
import { readHtml } from '../../src/audit/read-html.js';
import { readPdf } from '../../src/audit/read-pdf.js';
import { edge, type Reading } from '../../src/audit/reading.js';

const lines = (reading: Reading): string[] => reading.items.map(({ kind, depth, text }) => `${kind === 'heading' ? `${String(depth)} ` : ''}${text.replaceAll(edge, '').trim()}`);

function word(body: string, more: Record<string, string> = {}): Uint8Array {
  const parts = { 'word/document.xml': `<w:document xmlns:w="w" xmlns:wp="wp" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('readDocx', () => {
  it('reads what Word shows, in order, cells and text boxes too', async () => {
    const body = p('One &amp; two') + `<w:tbl><w:tr><w:tc>${p('left')}</w:tc><w:tc>${p('right')}</w:tc></w:tr></w:tbl>`
      + `<w:p><w:r><w:t>split </w:t></w:r><w:r><w:t>run</w:t><w:noBreakHyphen/><w:t>s</w:t></w:r></w:p><w:p><w:r><w:t> </w:t></w:r></w:p>`;
    expect(lines(await readDocx(word(body)))).toEqual(['One & two', 'left', 'right', 'split run\u2011s']);
  });

  it('leaves out what is deleted, hidden, moved away, an instruction or only for old programs', async () => {
    const body = '<w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>kept</w:t></w:r></w:ins>'
      + '<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t> seen</w:t></w:r>'
      + '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGEREF there</w:instrText><w:fldChar w:fldCharType="separate"/><w:t> 4</w:t><w:fldChar w:fldCharType="end"/></w:r>'
      + '<mc:AlternateContent><mc:Choice><w:r><w:t> new</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>';
    const reading = await readDocx(word(body, { 'word/header1.xml': '<w:hdr xmlns:w="w"><w:p><w:r><w:t>header</w:t></w:r></w:p></w:hdr>' }));
    expect(lines(reading)).toEqual(['kept seen 4 new']);
    expect(reading.wanted).toEqual(['there']);
    expect(reading.hidden().some(({ text }) => text.includes('header'))).toBe(true);
  });

  it('knows headings by their style, the style it is based on, or their own outline level', async () => {
    const styles = '<w:styles xmlns:w="w"><w:style w:styleId="Heading2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Mine"><w:basedOn w:val="Heading2"/></w:style>'
      + '<w:style w:styleId="Level"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style><w:style w:styleId="Plain"><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style></w:styles>';
    const body = ['Heading2', 'Mine', 'Level', 'Plain'].map((id) => p(id, `<w:pStyle w:val="${id}"/>`)).join('') + p('Own', '<w:outlineLvl w:val="0"/>');
    expect(lines(await readDocx(word(body, { 'word/styles.xml': styles })))).toEqual(['2 Heading2', '2 Mine', '3 Level', 'Plain', '1 Own']);
  });

  it('gathers anchors, bookmarks and the words of pictures', async () => {
    const body = `<w:bookmarkStart w:name="a"/><w:p><w:hyperlink w:anchor="a"><w:r><w:t>go</w:t></w:r></w:hyperlink><w:r><w:drawing><wp:docPr id="1" descr="A cat"/></w:drawing></w:r></w:p>`
      + `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:hyperlink w:anchor="gone"><w:r><w:t>contents</w:t></w:r></w:hyperlink></w:p>`;
    const reading = await readDocx(word(body));
    expect(lines(reading)[0]).toBe('goA cat');
    expect([reading.wanted, [...reading.targets], reading.links]).toEqual([['a', 'gone'], ['a'], 1]);
  });

  it('refuses what is no zip, and XML that is broken', async () => {
    await expect(readDocx(new Uint8Array([1, 2, 3]))).rejects.toThrow();
    await expect(readDocx(word('<w:p>'))).rejects.toThrow();
  });
});

describe('readHtml', () => {
  const read = (html: string): Promise<Reading> => readHtml(strToU8(html));

  it('reads what a screen reader meets', async () => {
    const html = '<!doctype html><title>T</title><style>p{}</style><nav><a href="#h">contents</a></nav><main><h2 id="h"><span>1</span> About</h2><p>One <b>t</b>wo<br>three<img alt="A cat"><span data-added>crossed out</span>'
      + '<span aria-hidden="true">no</span><span hidden>no</span><span style="display:none">no</span></p><ul><li>item<p>in it</p></li></ul><table><tr><th>a<td>b</table><script>no</script></main><!-- note -->';
    const reading = await read(html);
    expect(lines(reading)).toEqual(['2 1 About', 'One two\nthreeA cat', 'item', 'in it', 'a', 'b']);
    expect(reading.links).toBe(0);
    expect(reading.hidden().some(({ text }) => text.includes('note'))).toBe(true);
  });

  it('gathers links and where they can go', async () => {
    const reading = await read('<p id="x"><a href="#x">a</a><a href="#y%20z">b</a><a href="https://example.org/#x">c</a>');
    expect([reading.wanted, [...reading.targets], reading.links]).toEqual([['x', 'y z'], ['x'], 2]);
  });
});

describe('readPdf', () => {
  /** A PDF of one page by hand: each text with its mark, in one structure tree of paragraphs. */
  function page(content: string, kinds: string[]): Uint8Array {
    const kids = kinds.map((_, index) => `${String(6 + index)} 0 R`).join(' ');
    const objects = [
      '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/StructParents 0/Resources<</Font<</F ${String(6 + kinds.length)} 0 R>>>>/Contents 4 0 R>>`,
      `<</Length ${String(content.length)}>>\nstream\n${content}\nendstream`,
      `<</Type/StructTreeRoot/K[${kids}]/ParentTree<</Nums[0[${kids}]]>>>>`,
      ...kinds.map((kind, index) => `<</Type/StructElem/S/${kind}/P 5 0 R/Pg 3 0 R/K ${String(index)}>>`),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ];
    let text = '%PDF-1.7\n';
    const offsets = objects.map((object, index) => {
      const at = text.length;
      text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
      return at;
    });
    const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
    return strToU8(`${text}xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}trailer\n<</Size ${String(objects.length + 1)}/Root 1 0 R>>\nstartxref\n${String(text.length)}\n%%EOF`);
  }
  const show = (mark: number, x: number, y: number, words: string, before = ''): string => `/P<</MCID ${String(mark)}>>BDC q ${before} BT /F 10 Tf ${String(x)} ${String(y)} Td (${words}) Tj ET Q EMC\n`;

  it('reads in the order of the structure tree, headings with their depth, artifacts left out', async () => {
    const content = `${show(1, 10, 150, 'Second')}${show(0, 10, 100, 'First')}/Artifact BMC BT /F 10 Tf 10 10 Td (Page 1) Tj ET EMC\n`;
    expect(lines(await readPdf(page(content, ['H2', 'P'])))).toEqual(['2 First', 'Second']);
  });

  it('counts text off the page, cut off, invisible or under other text as lost', async () => {
    const content = show(0, 10, 150, 'Seen') + show(1, 300, 150, 'Off') + show(2, 10, 100, 'Cut', '100 0 10 10 re W n') + show(3, 10, 80, 'Ghost', '3 Tr') + show(4, 10, 40, 'Lower words') + show(5, 20, 40, 'Upper words');
    const reading = await readPdf(page(content, ['P', 'P', 'P', 'P', 'P', 'P']));
    expect(lines(reading)).toEqual(['Seen', 'Lower words', 'Upper words']);
    expect(reading.outside.sort()).toEqual(['Cut', 'Ghost', 'Lower words', 'Off']);
  });

  it('finds nothing in what is no PDF', async () => {
    expect((await readPdf(strToU8('not a pdf'))).items).toEqual([]);
  });
});
