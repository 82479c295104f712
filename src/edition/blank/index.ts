import type { DocumentNode } from '../../document/nodes.js';
import type { Message } from '../../messages/index.js';
import { documentShell } from '../document-shell.js';
import { laidOut } from '../single-format.js';
import { inLarge } from '../large-print/index.js';
import { blankContext, type BlankInput } from './blank-context.js';
import { blankCover } from './cover.js';
import { blankSection } from './section.js';

export { emptyPlan, type BlankInput } from './blank-context.js';

/** An empty plan to fill in, and the same in large print, as large as was asked for. */
export interface BlankPlan { document: DocumentNode; largePrint: () => DocumentNode; messages: Message[] }

/** The single format of a kind as an empty plan to fill in: every section and every place of its template. */
export function blankPlan(input: BlankInput): BlankPlan {
  const blank = blankContext(input);
  const { context, say, messages } = blank;
  const sections = context.template.sections.map((each, index) => ({ ...blankSection(each, index + 1, blank), breakBefore: index === 0 }));
  const shell = documentShell('singleFormat', context, [blankCover(blank), { type: 'contents', title: context.words('contents') }, ...sections], []);
  const document = laidOut({
    ...shell, title: say('title'), audience: 'subject', meta: { ...shell.meta, description: say('description') },
    running: { ...shell.running, left: context.words(`kinds.${input.kind}`), centre: say('foot') },
  }, context);
  return { document, largePrint: () => inLarge(document, context, {}, []), messages };
}
