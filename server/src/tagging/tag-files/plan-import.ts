import type { Core } from '@strapi/strapi';

import type { ImportProblem, TagFileRow } from '../../../../plugin/contracts/tag-files';
import { currentTags } from '../../../../plugin/taxonomy/current-tags';
import { namedTopics } from '../../../../plugin/taxonomy/named-topics';
import type { Tags, Topic } from '../../../../plugin/taxonomy/taxonomy';
import { getService } from '../../get-service';
import type { OptedInType } from '../../site/opted-in-types';
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
const whyNot = (strapi: Core.Strapi, uid: string): string =>
  getService(strapi, 'optedInTypes').find(uid) === null
    ? `${uid} is not a content type that takes part in Lifecycle`
    : `Your role may not read entries of ${uid}`;

async function targetRows(
  strapi: Core.Strapi,
  type: OptedInType,
  rows: CheckedRow[],
): Promise<Targeted> {
  const targets = await findTargets(
    strapi,
    type,
    rows.map(({ row }) => row),
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
    entries.set(documentId, { line, ...address, name: nameOf(row), tags: namedTags(row) });
  }
  return { entries: [...entries.values()], problems };
}

function withTopicKeys(strapi: Core.Strapi, planned: PlannedTags[]) {
  const taxonomy = getService(strapi, 'taxonomy').current();
  const topics = [
    ...taxonomy.topics,
    ...(taxonomy.retired ?? []).filter(({ facet }) => facet === 'topic'),
  ];
  const newTopics: Topic[] = [];
  const entries = planned.map((entry) => {
    const { keys, fresh } = namedTopics(entry.tags.topics ?? [], [...topics, ...newTopics]);
    newTopics.push(...fresh);
    const tags = entry.tags.topics === undefined ? entry.tags : { ...entry.tags, topics: keys };
    return { ...entry, tags: currentTags(tags, taxonomy) };
  });
  return { entries, newTopics };
}

/** What an import of these rows would write, and everything that speaks against it. Reads only. */
export async function planImport(
  strapi: Core.Strapi,
  rawRows: RawRow[],
  readable: OptedInType[],
): Promise<ImportPlan> {
  const { rows, problems } = checkRows(strapi, rawRows);
  const planned: PlannedTags[] = [];
  for (const uid of new Set(rows.map(({ row }) => row.contentType))) {
    const ofType = rows.filter(({ row }) => row.contentType === uid);
    const type = readable.find((one) => one.uid === uid);
    if (type === undefined) {
      const message = whyNot(strapi, uid);
      problems.push(...ofType.map(({ line }) => ({ line, column: 'contentType', message })));
      continue;
    }
    const targeted = await targetRows(strapi, type, ofType);
    planned.push(...targeted.entries);
    problems.push(...targeted.problems);
  }
  problems.sort((left, right) => left.line - right.line);
  return { ...withTopicKeys(strapi, planned), problems };
}
