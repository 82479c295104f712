import { EditMap } from 'micromark-util-edit-map';

type Events = Parameters<EditMap['consume']>[0];

/**
 * Edits to the events of a parse, without copying those that stand before the first of them. micromark 4.0.3 copies all of a document at the end of
 * each list, quote and footnote in it, so that a plan with a thousand footnotes took several times as long. What comes of it is the same.
 */
EditMap.prototype.consume = function consume(this: EditMap, events: Events): undefined {
  const edits = this.map.sort(([one], [other]) => one - other);
  const [first] = edits;
  if (first !== undefined) {
    const rest = events.slice(first[0]);
    events.length = first[0];
    let from = first[0];
    for (const [at, remove, added] of edits) {
      for (let index = from; index < at; index += 1) keep(events, rest[index - first[0]]);
      for (const each of added) events.push(each);
      from = at + remove;
    }
    for (let index = from - first[0]; index < rest.length; index += 1) keep(events, rest[index]);
  }
  this.map.length = 0;
  this.index.clear();
};

function keep(events: Events, event: Events[number] | undefined): void {
  if (event !== undefined) events.push(event);
}
