import type { ExpectedSection, ExpectedValue } from './expected.js';
import { FormedText, textForm } from './text-form.js';
import type { FileText, Span } from './file-text.js';

const near = 20;

/**
 * Gives the values of records that a file does not print. A sum that the person also writes in their own words must
 * stand there once more than in these words; the annex shows the original again and counts for nothing.
 */
export function valuesMissing(file: FileText, sections: readonly ExpectedSection[], values: readonly ExpectedValue[], beside: readonly string[]): ExpectedValue[] {
  const spans = file.spans.filter((span, index): span is Span => span !== undefined && sections[index]?.isAnnex !== true);
  const own = beside.map((text) => {
    const formed = new FormedText();
    formed.add(text, file.strictness);
    return formed;
  });
  return values.filter((value) => {
    const forms = value.forms.map((form) => form.map((part) => textForm(part, file.strictness)));
    const printed = spans.reduce((sum, span) => sum + countOf(file.text, forms, span), 0);
    return printed === 0 || printed <= own.reduce((sum, text) => sum + countOf(text, forms, { start: 0, end: text.value.length }), 0);
  });
}

function countOf(text: FormedText, forms: readonly string[][], span: Span): number {
  let count = 0;
  for (const [first = '', ...rest] of forms) {
    for (let at = text.find(first, span.start, span.end); at >= 0; at = text.find(first, at + 1, span.end)) {
      let end = at + first.length;
      const whole = rest.every((part) => {
        const next = text.find(part, end, Math.min(span.end, end + near));
        const follows = next >= 0 && !/\d/.test(text.value.slice(end, next));
        if (follows) end = next + part.length;
        return follows;
      });
      if (whole) count += 1;
    }
  }
  return count;
}
