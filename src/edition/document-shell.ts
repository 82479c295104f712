import type { Attachment, Block, DocumentNode, EditionName, Style } from '../document/nodes.js';
import { withReading } from '../document/reading-style.js';
import { houseStyle } from '../document/style.js';
import { contrastRatio, mix } from '../document/colour.js';
import { formatDate } from '../plan/dates.js';
import type { EditionContext } from './context.js';
import { markScripts } from './mark-scripts.js';
import { annexHeading } from './original-section.js';

/** The document around its content: title, language, running foot, style, what is attached. */
export function documentShell(edition: EditionName, context: EditionContext, children: Block[], attachments: Attachment[]): DocumentNode {
  const { plan, words } = context;
  const named = plan.subject?.name !== undefined;
  const stage = plan.stage ?? 'draft';
  const title = edition === 'annex' ? words(named ? 'document.annexTitle' : 'document.annexTitleWithoutName')
    : words(named ? 'document.title' : 'document.titleWithoutName');
  const left = edition === 'annex' ? annexHeading(context) : words(named ? 'running.left' : 'running.leftWithoutName');
  return {
    type: 'document', edition, title: context.filingSummary && edition === 'singleFormat' ? `${title}: ${words('document.filingSummary').toLowerCase()}` : title,
    language: context.template.language, audience: 'council',
    meta: {
      author: plan.council?.name ?? context.council.name ?? words('document.authorWithoutCouncil'),
      description: words('document.description', { date: formatDate(context.date) }), date: context.date, keywords: [],
    },
    style: withReading(sized(styleOf(context), edition, context), context.reading.look),
    running: { left, centre: words.find(`running.${stage}`) ?? '', right: words('running.page', { page: '{page}', pages: '{pages}' }) },
    children: markScripts(children, context.template.language), attachments,
  };
}

/** The filed plan and its annex go to 14 point: in larger type their tables would lose words, and from 16 point the large print is set for it. */
const mostInTables = 14;

function sized(style: Style, edition: EditionName, { reading: { size } }: EditionContext): Style {
  if (size === undefined || edition === 'easyRead' || edition === 'largePrint') return style;
  return { ...style, bodySize: Math.min(mostInTables, Math.max(style.bodySize, size)) };
}

/** The house style, with the council's colour when white words on it can be read (WCAG 1.4.3). */
export function styleOf(context: Pick<EditionContext, 'council'>): Style {
  const { accent } = context.council;
  if (accent === undefined || contrastRatio(accent, '#ffffff') < 4.5) return houseStyle;
  return { ...houseStyle, colours: { ...houseStyle.colours, accent: accent.toLowerCase(), tint: mix(accent, '#ffffff', 0.09) } };
}
