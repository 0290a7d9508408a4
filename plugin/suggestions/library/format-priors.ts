import type { Format } from '../../taxonomy/taxonomy';
import type { FormatEvidence } from '../knowledge/format-evidence';
import { usualShares, type FormatShares } from '../knowledge/format-shares';
import { formatSharesOf, posterior, type KnownFormat } from './format-shares-of';

/** What an entry has besides its own text: its content type, and what that type's name speaks for. */
export interface Surroundings {
  /** Uid of the content type, or null when unknown. */
  type: string | null;
  typeEvidence: FormatEvidence;
}

/**
 * What entries without a tag are worth together, in tags: of a type, where its name says more, less than of the whole site
 * (measured, a source left out).
 */
const MOST_OF_SITE = 8;
const MOST_OF_TYPE = 2;

/**
 * What share of entries is of each format: in any library, in this one, in this type. A type is mostly one thing, so its
 * name and a handful of its tags say most of what an entry is.
 */
export class FormatPriors {
  private readonly all: KnownFormat[] = [];
  private readonly byType = new Map<string, KnownFormat[]>();
  private readonly computed = new Map<string, FormatShares>();
  private formats: Pick<Format, 'key'>[] | null = null;

  add(known: KnownFormat, type: string | null): void {
    this.all.push(known);
    if (type !== null) this.push(type, known);
    this.computed.clear();
  }

  sharesFor(formats: Pick<Format, 'key'>[], { type, typeEvidence }: Surroundings): FormatShares {
    if (this.formats !== formats) this.computed.clear();
    this.formats = formats;
    const site = this.remembered('', () =>
      formatSharesOf(this.all, usualShares(formats), MOST_OF_SITE),
    );
    if (type === null) return site;
    return this.remembered(`type ${type}`, () =>
      formatSharesOf(this.byType.get(type) ?? [], posterior(site, typeEvidence), MOST_OF_TYPE),
    );
  }

  private push(type: string, known: KnownFormat): void {
    const entries = this.byType.get(type);
    if (entries) entries.push(known);
    else this.byType.set(type, [known]);
  }

  private remembered(key: string, compute: () => FormatShares): FormatShares {
    const known = this.computed.get(key) ?? compute();
    this.computed.set(key, known);
    return known;
  }
}
