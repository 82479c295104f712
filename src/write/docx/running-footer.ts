import { Footer, Paragraph, Tab, TabStopType, TextRun, type ParagraphChild, type XmlComponent } from 'docx';
import type { Running } from '../../document/nodes.js';
import { bodyContext } from './context.js';
import { element } from './element.js';
import { wordsIn } from './inline.js';
import type { Look } from './look.js';
import type { Session } from './session.js';

/** The foot of every page: the document at the left, its state in the middle, the page at the right. */
export function runningFooter(running: Running, look: Look, session: Session): { default: Footer } | Record<string, never> {
  if (`${running.left}${running.centre}${running.right}`.trim() === '') return {};
  const context = bodyContext(look);
  const tab = (): XmlComponent => new TextRun({ children: [new Tab()] });
  const page = running.right.split(/(\{pages?\})/).flatMap((piece) =>
    piece === '{page}' ? [pageField('PAGE')] : piece === '{pages}' ? [pageField('NUMPAGES')] : wordsIn(piece, context));
  const children = [...wordsIn(running.left, context), tab(), ...wordsIn(running.centre, context, 'FooterState'), tab(), ...page];
  session.next = { bookmarks: [], pageBreak: false, rule: false };
  return {
    default: new Footer({
      children: [new Paragraph({
        style: 'Footer', children: children as ParagraphChild[],
        tabStops: [{ type: TabStopType.CENTER, position: look.textWidth / 2 }, { type: TabStopType.RIGHT, position: look.textWidth }],
      })],
    }),
  };
}

/** A field Word fills by itself whenever it shows the page. */
function pageField(name: 'PAGE' | 'NUMPAGES'): XmlComponent {
  return element('w:fldSimple', { 'w:instr': name }, [new TextRun('1')]);
}
