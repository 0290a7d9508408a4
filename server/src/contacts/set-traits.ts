import type { TraitChanges, Traits } from '../../../plugin/journey/traits';
import { ConflictError, requireNone } from '../http';
import type { Arrival } from '../ingestion';
import { ignoredReason, type ConsentsService, type Person, type TraitsService } from '../people';
import type { ReadConfig } from '../site';
import type { ContactsService } from './contacts';

interface Parts {
  config: ReadConfig;
  consents: Pick<ConsentsService, 'isWithdrawn'>;
  contacts: Pick<ContactsService, 'traitsOf'>;
  touchpoints: { ingest(arrivals: Arrival[]): Promise<unknown> };
  traits: Pick<TraitsService, 'declared' | 'poll'>;
}

/** Stores what the site says of a person, and tells all that it says of them now. */
export const createSetTraits =
  ({ config, consents, contacts, touchpoints, traits }: Parts) =>
  /**
   * @throws ValidationError for a trait that the config does not declare; ConflictError where nothing may be stored of the
   *   person
   */
  async (person: Person, changes: TraitChanges): Promise<Traits> => {
    const declared = new Set(traits.declared());
    const undeclared = Object.keys(changes).filter((trait) => !declared.has(trait));
    requireNone(
      undeclared.map((trait) => ({
        path: ['data', trait],
        message: 'No such trait: declare it under traits in the plugin config, or leave it out',
      })),
    );
    const reason = ignoredReason({ config, consents }, person, null);
    if (reason !== null) {
      throw new ConflictError(
        reason === 'stateless'
          ? 'This site stores nothing about anybody (stateless in the plugin config)'
          : 'This contact has withdrawn consent: nothing is stored about them',
        { code: 'conflict' },
      );
    }
    if (Object.keys(changes).length > 0) await touchpoints.ingest([{ person, traits: changes }]);
    await traits.poll();
    return contacts.traitsOf(person);
  };

export type SetTraits = ReturnType<typeof createSetTraits>;
