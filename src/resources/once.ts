/** Builds a value at its first use and keeps it: the tables are large and never change while the program runs. */
export function once<T>(build: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: build() }).value;
}
