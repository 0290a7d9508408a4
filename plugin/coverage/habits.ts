import type { Content } from './supply';

/** The formats and content types that a site usually publishes. */
export class Habits {
  private readonly formats = new Map<string, Map<string, number>>();
  private readonly types = new Map<string, number>();

  /** @param contentTypes uids of the types that may be suggested; the first is the fallback */
  constructor(
    private readonly contentTypes: readonly string[],
    contents: Iterable<Content>,
  ) {
    for (const { format, contentType } of contents) {
      this.types.set(contentType, (this.types.get(contentType) ?? 0) + 1);
      if (format === null) continue;
      const types = this.formats.get(format) ?? new Map<string, number>();
      this.formats.set(format, types);
      types.set(contentType, (types.get(contentType) ?? 0) + 1);
    }
  }

  /** The format with the most published entries; of equals, the first; null when there is none. */
  mostMade(formats: readonly string[]): string | null {
    return topOf(formats, (format) =>
      [...(this.formats.get(format)?.values() ?? [])].reduce((sum, count) => sum + count, 0),
    );
  }

  /** The type that most often has the format, or else the type with the most published entries. */
  typeOf(format: string | null): string | null {
    const carriers = this.formats.get(format ?? '') ?? this.types;
    return topOf(this.contentTypes, (type) => carriers.get(type) ?? 0);
  }
}

/** The key with the highest count; of equals, the first; null when there is none. */
export function topOf(keys: readonly string[], countOf: (key: string) => number): string | null {
  let top: string | null = null;
  let most = -1;
  for (const key of keys) {
    const count = countOf(key);
    if (count > most) [top, most] = [key, count];
  }
  return top;
}
