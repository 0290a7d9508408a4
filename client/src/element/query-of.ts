import type { Query } from '../types';

const PARAMETERS =
  'placement limit locale channel contentTypes stages intents formats exclude fields populate include';

/** The entry that `uid:documentId` names. */
export function contentOf(text: string | null | undefined): Query['context'] {
  const at = text?.lastIndexOf(':') ?? -1;
  return text && at > 0
    ? { contentType: text.slice(0, at), documentId: text.slice(at + 1) }
    : undefined;
}

const kebab = (name: string): string => name.replace('T', '-t');

/** What an element asks for by its attributes: a list's parameters, such as `content-types`. */
export function queryOf(element: Element): Query {
  const given = PARAMETERS.split(' ').map((name) => [
    name,
    element.getAttribute(kebab(name)) ?? undefined,
  ]);
  return { ...Object.fromEntries(given), context: contentOf(element.getAttribute('context')) };
}
