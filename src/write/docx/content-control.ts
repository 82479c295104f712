import { TextRun, type XmlComponent } from 'docx';
import { cleanLine, shorten } from './clean-text.js';
import type { Context } from './context.js';
import { element } from './element.js';
import { wordsIn } from './inline.js';
import type { Session } from './session.js';

/** What somebody can put into a control. */
export type ControlKind = 'rich' | 'text' | 'lines' | 'date' | 'choice' | 'tick';

export interface Control {
  kind: ControlKind;
  name: string;
  prompt: string;
  options?: readonly string[];
  /** Twips kept free under the prompt for a pen. */
  room?: number;
}

/** Word takes no longer title or tag. */
const longestName = 64;

/** The face Word itself draws boxes to tick with. */
const tickFace = 'Segoe UI Symbol';
const unticked = '\u2610';

/** A control with its title, around content: a part of a line, or whole paragraphs (ECMA-376 17.5.2). */
export function contentControl(control: Control, content: readonly XmlComponent[], session: Session): XmlComponent {
  return element('w:sdt', {}, [properties(control, session), element('w:sdtContent', {}, content)]);
}

/** A control in a line: its prompt, which goes when somebody writes, or its box. */
export function controlInLine(control: Control, context: Context, session: Session): XmlComponent {
  const content = control.kind === 'tick' ? [new TextRun({ text: unticked, style: 'TickBox' })] : promptRuns(control.prompt, context);
  return contentControl(control, content, session);
}

/** The prompt of a control; it goes when somebody writes. */
export function promptRuns(prompt: string, context: Context): XmlComponent[] {
  return wordsIn(prompt, context, 'AnswerPrompt');
}

function properties({ kind, name, options }: Control, session: Session): XmlComponent {
  const number = session.nextNumber('control');
  return element('w:sdtPr', {}, [
    element('w:alias', { 'w:val': shorten(cleanLine(name), longestName) }), element('w:tag', { 'w:val': `answer-${number}` }), element('w:id', { 'w:val': 100_000 + number }),
    ...(kind === 'tick' ? [] : [element('w:showingPlcHdr')]),
    ...kinds[kind](options ?? []),
  ]);
}

const kinds: Readonly<Record<ControlKind, (options: readonly string[]) => XmlComponent[]>> = {
  rich: () => [],
  text: () => [element('w:text')],
  lines: () => [element('w:text', { 'w:multiLine': 1 })],
  date: () => [element('w:date', {}, [
    element('w:dateFormat', { 'w:val': 'd MMMM yyyy' }), element('w:lid', { 'w:val': 'en-GB' }), element('w:storeMappedDataAs', { 'w:val': 'date' }), element('w:calendar', { 'w:val': 'gregorian' }),
  ])],
  // Takes other words too: no list has everything.
  choice: (options) => [element('w:comboBox', {}, options.map((each) => element('w:listItem', { 'w:displayText': cleanLine(each), 'w:value': cleanLine(each) })))],
  tick: () => [element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': 0 }), element('w14:checkedState', { 'w14:val': '2612', 'w14:font': tickFace }), element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': tickFace }),
  ])],
};
