/** What is found out while sections are made: what is missing, and which fields of the plan have been printed. */
export class Tally {
  /** Dotted paths of the plan that a section has printed. */
  readonly printed = new Set<string>();
  /** Everything not yet filled in, by the title of the section. */
  readonly missing: { section: string; what: string }[] = [];
  #section = '';
  #boxed: string[] = [];

  enter(section: string): void {
    this.#section = section;
    this.#boxed = [];
  }

  /** Counts a missing thing. `boxed` when it has no row of its own and must be named in the section's box. */
  miss(what: string, boxed: boolean): void {
    this.missing.push({ section: this.#section, what });
    if (boxed) this.#boxed.push(what);
  }

  /** The names for the box, once. */
  takeBoxed(): string[] {
    const names = [...new Set(this.#boxed)];
    this.#boxed = [];
    return names;
  }
}
