import { INTENTS_OF_FORMATS } from '../suggestions/knowledge/intents-of-formats';
import type { Content } from './supply';

/** What is usual counts as much as so many entries of the site. */
const USUAL_ENTRIES = 4;
/** Formats that fit nearly as well as the best one are as good. */
const NEARLY = 0.8;

const purposeKey = (format: string, intent: string): string => JSON.stringify([format, intent]);

/** The formats and content types that a site usually publishes. */
export class Habits {
  private readonly formats = new Map<string, Map<string, number>>();
  private readonly types = new Map<string, number>();
  /** Entries of a format that are for an intent. */
  private readonly purposes = new Map<string, number>();

  /** @param contentTypes uids of the types that may be suggested; the first is the fallback */
  constructor(
    private readonly contentTypes: readonly string[],
    contents: Iterable<Content>,
  ) {
    for (const { format, contentType, intents } of contents) {
      this.types.set(contentType, (this.types.get(contentType) ?? 0) + 1);
      if (format === null) continue;
      const types = this.formats.get(format) ?? new Map<string, number>();
      this.formats.set(format, types);
      types.set(contentType, (types.get(contentType) ?? 0) + 1);
      for (const intent of intents) {
        const purpose = purposeKey(format, intent);
        this.purposes.set(purpose, (this.purposes.get(purpose) ?? 0) + 1);
      }
    }
  }

  /** The format with the most published entries; of equals, the first; null when there is none. */
  mostMade(formats: readonly string[]): string | null {
    return topOf(formats, (format) => this.made(format));
  }

  /** The formats that fit an intent best: those whose entries are most often for it, as on this site, or else as is usual. */
  fitting(formats: readonly string[], intent: string): string[] {
    const fits = formats.map((format) => this.fit(format, intent));
    const best = Math.max(...fits) * NEARLY;
    return formats.filter((_, place) => (fits[place] ?? 0) >= best);
  }

  private made(format: string): number {
    return [...(this.formats.get(format)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  /** Share of a format's entries that are for an intent, 0–1. */
  private fit(format: string, intent: string): number {
    const usual = INTENTS_OF_FORMATS[format]?.[intent] ?? 0;
    const own = this.purposes.get(purposeKey(format, intent)) ?? 0;
    return (own + USUAL_ENTRIES * usual) / (this.made(format) + USUAL_ENTRIES);
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
