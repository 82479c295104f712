/** Values of attributes; `undefined` leaves the attribute out, `true` prints it without a value. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

const voidElements = new Set(['br', 'col', 'hr', 'img', 'input', 'meta']);

/** Text as HTML: nothing in it can become markup, and characters HTML cannot hold are taken out. */
export function escapeText(text: string): string {
  return holdable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text as the inside of a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll("'", '&#39;');
}

/** One element; `content` is HTML already. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const opening = Object.entries(attributes)
    .map(([key, value]) => value === undefined ? '' : value === true ? ` ${key}` : ` ${key}="${escapeAttribute(value)}"`)
    .join('');
  return voidElements.has(name) ? `<${name}${opening}>` : `<${name}${opening}>${content.join('')}</${name}>`;
}

/** Bytes as a `data:` address, so that the file asks for nothing outside itself. */
export function dataUri(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`;
}

/** Text without what HTML cannot hold: control characters, noncharacters, and halves of characters, which have no bytes. */
export function holdable(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\u000c\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
