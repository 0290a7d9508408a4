import { KEYS } from './keys';
import { newId } from './new-id';
import type { OwnStore } from './open-store';
import type { TouchpointDetails } from './types';

/** As long as the CMS takes a purchase for the consequence of a click. */
const CITED_MS = 30 * 86_400_000;

/** An id of the visitor that nobody can guess. */
export function visitorId(store: OwnStore): string {
  const id = store.get(KEYS.visitor) ?? newId();
  store.set(KEYS.visitor, id);
  return id;
}

/** Notes which list the visitor followed last. */
export const follow = (store: OwnStore, recommendationId: string): void =>
  store.set(KEYS.cited, `${recommendationId} ${Date.now()}`);

/** The list behind what the visitor does, if it is not about an entry or page of its own. */
export function citedBy(store: OwnStore, { content, url }: TouchpointDetails): string | undefined {
  const [recommendationId, at] = (store.get(KEYS.cited) ?? '').split(' ');
  return content || url || !(Date.now() - Number(at) < CITED_MS) ? undefined : recommendationId;
}

export function forgetVisitor(store: OwnStore): void {
  store.remove(KEYS.visitor);
  store.remove(KEYS.cited);
}
