import { StyleForParagraph, XmlComponent } from 'docx';
import { element } from './element.js';
import { boxIndent, ground, line } from './frames.js';
import { points, type Look } from './look.js';

/** The style of the council's band: its words stand level with the middle of its logo, for which the library has no option. */
export function bandStyle(look: Look): XmlComponent {
  const { colours } = look;
  const edge = line(colours.accent, 0.5, 7);
  const side = line(colours.accent, 0.5, 12);
  return new CentredStyle({
    id: 'CoverBand', name: 'Cover band', basedOn: 'Normal', quickFormat: true,
    paragraph: {
      shading: ground(colours.accent), indent: { left: boxIndent, right: boxIndent }, keepLines: true,
      spacing: { before: 0, after: points(60) }, rightTabStop: look.textWidth - boxIndent,
      border: { top: edge, bottom: edge, left: side, right: side },
    },
    run: { color: colours.onAccent },
  });
}

/** Headings that are bands: the style itself is the band, so that a heading somebody adds is one too. */
export function bandHeadings(look: Look): XmlComponent[] {
  return [...look.bands].sort().map((depth) => {
    const top = depth === 2;
    const colour = top ? look.colours.accent : look.colours.tint;
    const edge = line(colour, 0.5, top ? 6 : 4);
    const side = line(colour, 0.5, 12);
    return new CentredStyle({
      id: `Heading${depth}`, name: `heading ${depth}`, basedOn: 'Normal', next: 'Normal', quickFormat: true,
      paragraph: {
        keepNext: true, keepLines: true, shading: ground(colour), indent: { left: boxIndent, right: boxIndent },
        spacing: { before: points(top ? 26 : 20), after: points(top ? 12 : 10), line: 259, lineRule: 'auto' },
        border: { top: edge, bottom: edge, left: side, right: side },
      },
      run: { bold: true, size: look.size(top ? 19 : 15), color: top ? look.colours.onAccent : look.colours.ink },
    }, depth - 1);
  });
}

/** A paragraph style whose words are centred on its tallest line (ECMA-376 17.3.1.39). */
class CentredStyle extends StyleForParagraph {
  constructor(options: ConstructorParameters<typeof StyleForParagraph>[0], outlineLevel?: number) {
    super(options);
    const properties = this.root.at(-2);
    if (!(properties instanceof XmlComponent)) return;
    properties.addChildElement(element('w:textAlignment', { 'w:val': 'center' }));
    // The schema has the level after it, so the library cannot be left to write it.
    if (outlineLevel !== undefined) properties.addChildElement(element('w:outlineLvl', { 'w:val': outlineLevel }));
  }
}
