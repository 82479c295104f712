import { Document } from 'docx';
import type { DocumentNode, MediaMap } from '../../document/nodes.js';
import { renderBlocks } from './blocks.js';
import { bandHeadings, bandStyle } from './band-style.js';
import { baseStyles } from './base-styles.js';
import { characterStyles } from './character-styles.js';
import { cleanLine } from './clean-text.js';
import { bodyContext } from './context.js';
import { layOut } from './lay-out.js';
import { lookOf } from './look.js';
import { languageOf } from './languages.js';
import { paragraphStyles } from './paragraph-styles.js';
import { packageParts } from './package-parts.js';
import { repack } from './repack.js';
import { runningFooter } from './running-footer.js';
import { openSession } from './session.js';
import { tableStyles } from './table-styles.js';

/** Builds the document with the docx library and packs it again so that nothing in it depends on when it was made. */
export async function packDocument(document: DocumentNode, media: MediaMap): Promise<Uint8Array> {
  const look = lookOf(document);
  const session = openSession(document, media, look, renderBlocks);
  const children = layOut(renderBlocks(document.children, bodyContext(look), session), session);
  const file = new Document({
    title: cleanLine(document.title),
    styles: {
      paragraphStyles: paragraphStyles(look),
      characterStyles: characterStyles(look),
      importedStyles: [...baseStyles(look, languageOf(document.language)), bandStyle(look), ...bandHeadings(look), ...tableStyles(look)],
    },
    numbering: { config: session.numbering.definitions },
    hyphenation: { autoHyphenation: false },
    ...(look.colours.paper !== 'FFFFFF' && { background: { color: look.colours.paper } }),
    sections: [{
      properties: { page: { size: look.pageSize, margin: look.pageMargin } },
      footers: runningFooter(document.running, look, session),
      children,
    }],
  });
  return repack(await packageParts(file), document);
}
