import { BuilderElement, type XmlComponent } from 'docx';

/** An element of WordprocessingML that the docx library has no class for. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  const given = Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  const made = new BuilderElement<Record<string, string | number>>({
    name, attributes: Object.fromEntries(given.map(([key, value]) => [key, { key, value }])),
  });
  for (const child of children) made.addChildElement(child);
  return made;
}
