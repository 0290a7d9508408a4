import { customerTerms } from '../../journey/lifecycle/customer-terms';
import { NO_TAGS, type Tags, type Taxonomy } from '../../taxonomy/taxonomy';
import type { Catalogue } from '../catalogue/catalogue';
import { ruleAgainst, type Served } from './admission';
import { withCapacity } from '../data-structures/with-capacity';
import type { LifecycleRule } from './lifecycle-rule';

/** What is urgent for a customer by tags alone. */
type Urgency = 'start' | 'help';

/** What the lifecycle says of the kinds of tags, by their number. */
export interface Verdicts {
  rules: (LifecycleRule | null)[];
  urgencies: (Urgency | null)[];
  /** 1 where a rule keeps the kind out, 0 where it fits: a ranking asks for every item. */
  isOut: Uint8Array;
  /** 1 where the kind does nothing but ask for a favour. */
  isFavour: Uint8Array;
}

/** Help with a problem, else what a new customer starts with. */
function urgencyOf(tags: Tags, { lifecycle }: Served, taxonomy: Taxonomy): Urgency | null {
  const { first, help, stages: customers } = customerTerms(taxonomy);
  const { phase, deed, isTroubled } = lifecycle;
  const { stages, intents } = tags;
  const isOthers = stages.length > 0 && !stages.some((stage) => customers.has(stage));
  if (phase !== null && isOthers) return null;
  const isNew = phase === 'new' && deed === null;
  const helping = isNew ? help.first : help.then;
  if (isTroubled && intents.some((intent) => helping.has(intent))) return 'help';
  return isNew && intents.some((intent) => first.has(intent)) ? 'start' : null;
}

const isFavour = ({ intents }: Tags, taxonomy: Taxonomy): boolean =>
  intents.length > 0 && intents.every((intent) => customerTerms(taxonomy).favours.has(intent));

/** Contacts differ in so few ways for the rules that their verdicts are kept; the oldest are dropped beyond this. */
const KEPT = 200;

interface Known {
  taxonomy: Taxonomy;
  byServed: Map<string, Verdicts>;
}

const known = new WeakMap<Catalogue, Known>();

const signatureOf = ({ lifecycle, stage, slot }: Served): string => {
  const { phase, deed, reopened, isTroubled, isPausing } = lifecycle;
  return JSON.stringify([phase, deed, reopened, isTroubled, isPausing, stage, slot]);
};

const none = (): Verdicts => ({
  rules: [],
  urgencies: [],
  isOut: new Uint8Array(0),
  isFavour: new Uint8Array(0),
});

function keptFor(served: Served, catalogue: Catalogue, taxonomy: Taxonomy): Verdicts {
  let kept = known.get(catalogue);
  if (kept?.taxonomy !== taxonomy) kept = { taxonomy, byServed: new Map() };
  known.set(catalogue, kept);
  const signature = signatureOf(served);
  const verdicts = kept.byServed.get(signature) ?? none();
  if (kept.byServed.size >= KEPT) {
    const [oldest = ''] = kept.byServed.keys();
    kept.byServed.delete(oldest);
  }
  kept.byServed.set(signature, verdicts);
  return verdicts;
}

/** The verdict on each kind of tags in a catalogue. */
export function kindVerdicts(served: Served, catalogue: Catalogue, taxonomy: Taxonomy): Verdicts {
  const verdicts = keptFor(served, catalogue, taxonomy);
  const kinds = catalogue.kinds.kinds();
  verdicts.isOut = withCapacity(verdicts.isOut, kinds.length);
  verdicts.isFavour = withCapacity(verdicts.isFavour, kinds.length);
  const asksForFavours = served.slot.intents?.length === 1;
  for (let kind = verdicts.rules.length; kind < kinds.length; kind += 1) {
    const tags = kinds[kind] ?? NO_TAGS;
    const rule = ruleAgainst(tags, served, taxonomy);
    verdicts.rules.push(rule);
    verdicts.urgencies.push(urgencyOf(tags, served, taxonomy));
    verdicts.isOut[kind] = Number(rule !== null);
    verdicts.isFavour[kind] = Number(!asksForFavours && isFavour(tags, taxonomy));
  }
  return verdicts;
}
