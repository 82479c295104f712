import { EditMap } from 'micromark-util-edit-map';

type Events = Parameters<EditMap['consume']>[0];

/**
 * Edits to the events of a parse, without copying those that stand before the first of them. micromark 4.0.3 copies all of a document at the end of
 * each list, quote and footnote in it, so that a plan with a thousand footnotes took several times as long. What comes of it is the same.
 */
EditMap.prototype.consume = function consume(this: EditMap, events: Events): undefined {
  const edits = this.map.sort(([one], [other]) => one - other);
  const start = edits[0]?.[0] ?? events.length;
  const rest = events.splice(start);
  const put = (some: Events): void => { for (const each of some) events.push(each); };
  let from = start;
  for (const [at, remove, added] of edits) {
    put(rest.slice(from - start, Math.max(from, at) - start));
    put(added);
    from = at + remove;
  }
  put(rest.slice(from - start));
  this.map.length = 0;
  this.index.clear();
};
