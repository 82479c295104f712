import { standsBeside, ticksStand, type AnswerNode } from '../../document/answer.js';
import type { Attributes } from './markup.js';
import { element, escapeText } from './markup.js';
import type { Scene } from './scene.js';

/** Writes a place to fill in. Nothing is sent or kept by the page: what is written stays in the window until it is printed or closed. */
export function writeAnswer(node: AnswerNode, own: Attributes, scene: Scene): string {
  const size = scene.page.document.style.bodySize;
  const id = scene.page.ownId('answer');
  const hint = node.hint === undefined || node.hint === '' ? undefined : `${id}_hint`;
  const about = hint === undefined ? '' : `\n${element('p', { id: hint, class: 'answer-hint' }, escapeText(node.hint ?? ''))}`;
  const shape = node.label === '' ? 'bare' : standsBeside(node, size) ? 'beside' : 'below';
  const around = (kind: string, name: string, place: string): string =>
    element('div', { ...own, class: `answer ${shape} answer-${kind}${node.council === true ? ' council' : ''}`, style: `--room:${node.room}` }, node.label === '' ? '' : element('div', { class: 'answer-name' }, name, about), '\n', place);
  if (node.kind === 'ticks') {
    const boxes = (node.options ?? []).map((each) => element('label', {}, element('input', { type: 'checkbox' }), ' ', element('span', {}, escapeText(each))));
    const group = element('div', { class: `ticks ${ticksStand(node.options ?? [], size)}`, role: 'group', 'aria-label': node.name, 'aria-describedby': hint }, boxes.join('\n'));
    return around('tick', element('p', { class: 'answer-label' }, escapeText(node.label)), group);
  }
  const place = writePlace(node, { id, autocomplete: 'off', 'aria-label': node.name === node.label ? undefined : node.name, 'aria-describedby': hint });
  const lead = node.lead === undefined ? '' : element('span', { class: 'answer-lead', 'aria-hidden': 'true' }, escapeText(node.lead));
  return around(node.kind, element('label', { for: id }, escapeText(node.label)), lead === '' ? place : element('div', { class: 'answer-led' }, lead, place));
}

function writePlace(node: AnswerNode, about: Attributes): string {
  if (node.kind === 'choice') {
    return element('select', about, element('option', { value: '' }, ''), ...(node.options ?? []).map((each) => element('option', {}, escapeText(each))));
  }
  if (node.room > 1 || node.kind === 'words' || node.kind === 'drawing') return element('textarea', { ...about, rows: String(Math.max(2, node.room)) });
  return element('input', { ...about, type: node.kind === 'phone' ? 'tel' : 'text', inputmode: node.kind === 'money' ? 'decimal' : undefined });
}
