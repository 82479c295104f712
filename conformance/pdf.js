import { run, lastWords } from './command.js';
import { shortName } from './packs.js';

/** Lets qpdf look at the syntax and poppler at the fonts of every PDF. */
export async function checkPdfs(tally, folder, pdfs, { qpdf, pdffonts }) {
  for (const pdf of pdfs) {
    const name = shortName(folder, pdf);
    const syntax = await run(qpdf, ['--check', pdf]);
    tally.check('qpdf --check', name, syntax.code === 0 ? [] : [lastWords(syntax)]);
    tally.check('Every font is embedded and has Unicode values', name, fontProblems(await run(pdffonts, [pdf])));
  }
}

/** Reads the table of `pdffonts`: the columns end with `emb sub uni` and two numbers. */
function fontProblems(result) {
  const rows = result.out.split('\n').slice(2).filter((line) => line.trim() !== '');
  if (result.code !== 0 || rows.length === 0) return [`pdffonts found no fonts: ${lastWords(result)}`];
  return rows.flatMap((row) => {
    const flags = /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(row);
    if (flags === null) return [`not understood: ${row.trim()}`];
    const [, embedded, , unicode] = flags;
    return embedded === 'yes' && unicode === 'yes' ? [] : [row.trim().split(/\s{2,}/)[0]];
  });
}
