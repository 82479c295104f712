/** Characters XML 1.0 cannot hold (clause 2.2), and halves of a character standing alone. */
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words as a Word file can hold them, line ends and tabs kept. */
export function cleanText(text: string): string {
  return text.replace(unholdable, '').replace(/\r\n?/g, '\n');
}

/** The same on one line, for attributes, properties and running text, where a line end is only a space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t\u2028\u2029]/g, ' ');
}

/** Text safe inside XML that we write ourselves. */
export function escapeXml(text: string): string {
  return cleanLine(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Cut to a length Word accepts without cutting a character in two. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : cleanLine(text.slice(0, most - 1)).trimEnd() + '…';
}
