import type { ImportProblem, TagFileRow } from '../../../../plugin/contracts/tag-files';
import { currentTags } from '../../../../plugin/taxonomy/current-tags';
import { namedTopics } from '../../../../plugin/taxonomy/named-topics';
import type { Tags, Taxonomy, Topic } from '../../../../plugin/taxonomy/taxonomy';
import { unchangeable, type Sight } from '../../access';
import type { OptedInType, OptedInTypesService } from '../../site';
import type { Database } from '../../strapi';
import { everyTopic } from '../named-tags';
import { checkRows, type CheckedRow } from './check-rows';
import { findTargets } from './find-targets';
import type { RawRow } from './read-file';

/** The tags that a row gives to a document. */
export interface PlannedTags {
  line: number;
  contentType: string;
  documentId: string;
  name: string;
  /** Facets that are left out stay as they are. */
  tags: Partial<Tags>;
}

export interface ImportPlan {
  entries: PlannedTags[];
  newTopics: Topic[];
  problems: ImportProblem[];
}

type Targeted = Pick<ImportPlan, 'entries' | 'problems'>;

const nameOf = ({ title, slug, documentId }: TagFileRow): string =>
  [title, slug, documentId].find(Boolean) ?? '';

const namedTags = ({ stages, intents, format, topics }: TagFileRow): Partial<Tags> => ({
  ...(stages && { stages }),
  ...(intents && { intents }),
  ...(format !== undefined && { format }),
  ...(topics && { topics }),
});

/** Why this user cannot tag entries of a content type. */
const whyNot = (optedInTypes: OptedInTypesService, uid: string): string =>
  optedInTypes.find(uid) === null
    ? `${uid} is not a content type that takes part in Lifecycle`
    : `Your role may not read entries of ${uid}`;

/** What whoever imports may read, and what of it they may change. */
interface Importer {
  types: OptedInType[];
  sight: Sight;
  changeable: Sight;
}

async function targetRows(
  db: Database,
  type: OptedInType,
  rows: CheckedRow[],
  { sight, changeable }: Pick<Importer, 'sight' | 'changeable'>,
): Promise<Targeted> {
  const targets = await findTargets(
    db,
    type,
    rows.map(({ row }) => row),
    sight,
  );
  const entries = new Map<string, PlannedTags>();
  const problems: ImportProblem[] = [];
  for (const [index, { line, row }] of rows.entries()) {
    const target = targets[index];
    if (target === undefined) continue;
    if ('message' in target) {
      problems.push({ line, ...target });
      continue;
    }
    const { documentId } = target;
    const earlier = entries.get(documentId);
    if (earlier) {
      const message = `Line ${earlier.line} sets the tags of this entry already: keep one of the two`;
      problems.push({ line, column: null, message });
      continue;
    }
    const address = { contentType: type.uid, documentId };
    if (!changeable.sees(address)) {
      problems.push({ line, column: null, message: unchangeable(address) });
      continue;
    }
    entries.set(documentId, { line, ...address, name: nameOf(row), tags: namedTags(row) });
  }
  return { entries: [...entries.values()], problems };
}

function withTopicKeys(taxonomy: Taxonomy, planned: PlannedTags[]) {
  const topics = everyTopic(taxonomy);
  const newTopics: Topic[] = [];
  const entries = planned.map((entry) => {
    const { keys, fresh } = namedTopics(entry.tags.topics ?? [], [...topics, ...newTopics]);
    newTopics.push(...fresh);
    const tags = entry.tags.topics === undefined ? entry.tags : { ...entry.tags, topics: keys };
    return { ...entry, tags: currentTags(tags, taxonomy) };
  });
  return { entries, newTopics };
}

interface Parts {
  db: Database;
  optedInTypes: OptedInTypesService;
  taxonomy: Taxonomy;
}

/** What an import of these rows would write, and everything that speaks against it. Reads only. */
export async function planImport(
  { db, optedInTypes, taxonomy }: Parts,
  rawRows: RawRow[],
  { types, ...importer }: Importer,
): Promise<ImportPlan> {
  const { rows, problems } = checkRows(taxonomy, rawRows);
  const planned: PlannedTags[] = [];
  for (const uid of new Set(rows.map(({ row }) => row.contentType))) {
    const ofType = rows.filter(({ row }) => row.contentType === uid);
    const type = types.find((one) => one.uid === uid);
    if (type === undefined) {
      const message = whyNot(optedInTypes, uid);
      problems.push(...ofType.map(({ line }) => ({ line, column: 'contentType', message })));
      continue;
    }
    const targeted = await targetRows(db, type, ofType, importer);
    planned.push(...targeted.entries);
    problems.push(...targeted.problems);
  }
  problems.sort((left, right) => left.line - right.line);
  return { ...withTopicKeys(taxonomy, planned), problems };
}
