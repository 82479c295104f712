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

/** A paragraph style whose words are centred on its tallest line (ECMA-376 17.3.1.39). */
class CentredStyle extends StyleForParagraph {
  constructor(options: ConstructorParameters<typeof StyleForParagraph>[0]) {
    super(options);
    const properties = this.root.at(-2);
    if (properties instanceof XmlComponent) properties.addChildElement(element('w:textAlignment', { 'w:val': 'center' }));
  }
}
