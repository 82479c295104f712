import type { Topic } from '../plan/topics.js';
import { readResourceData } from '../resources/data.js';

/** Reads one of the placing tables under `templates/placing/`. */
export function placingTable<T>(name: string): T {
  return readResourceData(`templates/placing/${name}.en-GB.yaml`) as T;
}

/** What a table of topics looks like once read. */
export type TopicTable<Row> = Readonly<Partial<Record<Topic, Row>>>;

/** The rows of a table of topics, in the table's order. */
export function topicRows<Row>(table: TopicTable<Row>): [Topic, Row][] {
  return Object.entries(table) as [Topic, Row][];
}
