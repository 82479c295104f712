/**
 * Scripts whose letters change form and order when drawn. What is said of a cluster of them (ActualText) pdf.js leaves out, and
 * the tags of poppler break off there: whether every letter is there is seen by `pdf-words.js`, their order is left to a person.
 */
export const shaped = /[\u0590-\u08ff\u0900-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * Holds the tags of a PDF against what the document tree says they must be, node by node. `found` are nodes of the same
 * shape as in `expected-tags.js`, with their text as one string. Gives what is wrong, and how many nodes were looked at. A reader
 * is `breaking` when it leaves out words that follow a sign of which the PDF says what it stands for: there only what is told is compared.
 */
export function holdTags(expected, found, breaking = false) {
  const state = { problems: [], nodes: 0, loose: 0, breaking };
  holdList(expected, found, 'the document', state);
  return state;
}

function holdList(expected, found, where, state) {
  const wanted = expected.filter((node) => !isBlank(node));
  found = found.filter((node) => node.role !== 'P' || form(node.text) !== '');
  let at = 0;
  for (const node of wanted) {
    if (state.problems.length >= 8) return;
    const next = found[at];
    if (node.optional === true && next?.role !== node.role) continue;
    state.nodes += 1;
    if (next === undefined) { state.problems.push(`${where}: ${name(node)} is not there`); return; }
    at += 1;
    if (node.role !== next.role) { state.problems.push(`${where}: ${name(next)} stands where ${name(node)} should`); return; }
    else holdNode(node, next, where, state);
  }
  if (at < found.length) state.problems.push(`${where}: ${name(found[at])} is there and in no document`);
}

function holdNode(node, next, where, state) {
  switch (node.role) {
    case 'L': return holdItems(node, next, state);
    case 'Table': return holdTable(node, next, state);
    case 'TOC': return holdContents(node, next, state);
    case 'BlockQuote': return holdList(node.body, next.body, 'a quote', state);
    // Poppler does not tell what a picture is called.
    case 'Figure': return next.alt === undefined ? undefined : holdText([node.alt], next.alt, 'the words of a picture', state);
    default: return holdText(node.text, next.text, where, state);
  }
}

function holdItems(node, next, state) {
  if (next.numbering !== node.numbering) state.problems.push(`a list is numbered ${next.numbering ?? 'in no way that is said'}, not ${node.numbering}`);
  if (node.items.length !== next.items.length) state.problems.push(`a list has ${next.items.length} items, not ${node.items.length}`);
  node.items.forEach((item, index) => {
    const other = next.items[index];
    if (other === undefined) return;
    if (item.checked === undefined) holdText([item.mark], other.mark, 'the mark of a list', state);
    else if (other.alt === '') state.problems.push('a tick box without words');
    holdList(item.body, other.body, 'a list item', state);
  });
}

function holdTable(node, next, state) {
  holdText([node.summary], next.summary ?? '', 'the summary of a table', state);
  if (node.caption !== undefined) holdText([node.caption], next.caption ?? '', 'the caption of a table', state);
  if (node.rows.length !== next.rows.length) { state.problems.push(`a table has ${next.rows.length} rows, not ${node.rows.length}`); return; }
  node.rows.forEach((row, index) => {
    const other = next.rows[index];
    if (row.length !== other.length) { state.problems.push(`row ${index + 1} of a table has ${other.length} cells, not ${row.length}`); return; }
    row.forEach((cell, at) => {
      if (cell.role !== other[at].role) state.problems.push(`a cell is ${other[at].role}, not ${cell.role}`);
      if (cell.scope !== undefined && cell.scope !== other[at].scope) state.problems.push(`the scope of a heading cell is ${other[at].scope ?? 'not said'}, not ${cell.scope}`);
      holdList(cell.body, other[at].body, `cell ${at + 1} of row ${index + 1}`, state);
    });
  });
}

function holdContents(node, next, state) {
  if (node.entries.length !== next.entries.length) { state.problems.push(`the contents have ${next.entries.length} lines, not ${node.entries.length}`); return; }
  node.entries.forEach((words, index) => holdText([...words, { page: '{page}', needed: true }], next.entries[index], 'the contents', state));
}

function holdText(wanted, found, where, state) {
  state.nodes += 1;
  const have = form(found);
  const pattern = wanted.map((piece) => (typeof piece === 'string' ? escape(form(piece)) : `(?:${piece.page.split('{page}').map((each) => escape(form(each))).join('\\d+')})${piece.needed === true ? '' : '?'}`)).join('');
  if (new RegExp(`^${pattern}$`, 'u').test(have)) return;
  const plain = form(wanted.map((piece) => (typeof piece === 'string' ? piece : '')).join(''));
  if (have === plain && !wanted.some((piece) => piece.needed === true)) return;
  // Signs alone, where words are read from the right, come one after the other from the other end.
  if (!/[\p{L}\p{N}]/u.test(plain) && [...plain].reverse().join('') === have) return;
  if (state.breaking && have.length > plain.length / 3 && isPartOf(have, plain)) {
    state.loose += 1;
    return;
  }
  if (shaped.test(plain)) {
    state.loose += 1;
    const letters = new Set(have);
    if (shaped.test(have) && [...plain].every((letter) => shaped.test(letter) || letters.has(letter))) return;
  }
  state.problems.push(`${where}: "${around(have, plain)}" where it should read "${around(plain, have)}"`);
}

/** Whether a text is another with some of its letters left out. */
function isPartOf(part, whole) {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
}

/** Text without what a PDF may rightly add, leave out or draw twice; brackets alike, as readers turn them round beside Arabic. */
function form(text) {
  // pdf.js leaves out a sign that is made of several by invisible ones, such as the flag of Wales.
  const whole = text.replace(/\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu, '').replace(/\[U\+([0-9A-F]{4,6})\]/gu, (_all, code) => String.fromCodePoint(Number.parseInt(code, 16)));
  return whole.normalize('NFKC').replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff9-\uffff\u{e0000}-\u{e01ef}]/gu, '')
    .replace(/[)\]}>»›”’]/gu, (sign) => '([{<«‹“‘'[')]}>»›”’'.indexOf(sign)]).replace(/([^\u0000-\u007f])\1+/gu, '$1');
}

/** The words from a little before the place where two texts part. */
function around(text, other) {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return text.slice(Math.max(0, at - 20), at + 40);
}

function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

// The flag of Wales is told by poppler and not by pdf.js, so words of nothing else stand on neither side.
function isBlank(node) {
  return node.text !== undefined && form(node.text.map((piece) => (typeof piece === 'string' ? piece : '')).join('')) === '';
}

function name(node) {
  const words = node.text ?? node.alt ?? '';
  return `${node.role} "${(Array.isArray(words) ? words.filter((piece) => typeof piece === 'string').join('') : words).slice(0, 50)}"`;
}
