/**
 * TypeScript source text that a typed emitter made. Templates place nothing
 * else: a plain string in a view is refused by the render stage, so that spec
 * text can't reach a module without going through an emitter.
 */
export class Source {
  constructor(private readonly text: string) {}

  /** What Handlebars places, unescaped. */
  toHTML(): string {
    return this.text;
  }

  toString(): string {
    return this.text;
  }
}
