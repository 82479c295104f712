// Letters that show nothing but steer a terminal or turn the direction of writing.
const controls = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

/** Words out of a file name or a list, safe to show: on one line, without letters that steer, and not endless. */
export function plainText(text: string, most = 160): string {
  const shown = text.replace(controls, ' ').replace(/\s+/g, ' ').trim();
  return shown.length <= most ? shown : `${shown.slice(0, most - 1).trimEnd()}…`;
}
