import type { Attachment, Block, DocumentNode, EditionName, Style } from '../document/nodes.js';
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
    style: styleOf(context),
    running: { left, centre: words.find(`running.${stage}`) ?? '', right: words('running.page', { page: '{page}', pages: '{pages}' }) },
    children: markScripts(children, context.template.language), attachments,
  };
}

/** The house style, with the council's colour when white words on it can be read (WCAG 1.4.3). */
function styleOf(context: EditionContext): Style {
  const { accent } = context.council;
  if (accent === undefined || contrastRatio(accent, '#ffffff') < 4.5) return houseStyle;
  return { ...houseStyle, colours: { ...houseStyle.colours, accent: accent.toLowerCase(), tint: mix(accent, '#ffffff', 0.09) } };
}
