import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { bandOf } from '../../../plugin/suggestions/band';
import { withTerms } from '../../../plugin/taxonomy/facet-terms';
import { openSuggestions } from '../panel/open-suggestions';
import type { TaxonomyData } from '../services/taxonomy';
import { commandOf, type Command } from './keys';
import { keyOf, verdictOn, type Triage, type TriageState } from './triage';

export interface Commands {
  region: React.RefObject<HTMLElement>;
  onKeyDown: (event: KeyboardEvent) => void;
  run: (command: Command) => void;
  /** Whether there is something to accept or to confirm. */
  canAccept: boolean;
  isEditing: boolean;
  leaveEditing: () => void;
  isHelpOpen: boolean;
  closeHelp: () => void;
}

/** What can be done with the entry that is looked at, by key or by button. */
export function useCommands(
  triage: Triage,
  state: TriageState,
  taxonomy: TaxonomyData,
  canWrite: boolean,
): Commands {
  const region = useRef<HTMLElement>(null);
  const [editedKey, setEditedKey] = useState<string | null>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const entry = state.entries[state.position];
  const isEditing = entry !== undefined && editedKey === keyOf(entry);

  // The keys work from the start, and go on to work when what had the focus is gone.
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (state.status === 'ready' && !isEditing && isLost) region.current?.focus();
  }, [state.status, state.position, isEditing]);

  const open = entry
    ? openSuggestions(entry.suggestions, entry.tags, entry.tags.dismissed, taxonomy)
    : [];
  // A guess is for the editor to choose by itself.
  const likely = open.filter(({ confidence }) => bandOf(confidence) !== 'guess');
  const isTagged = entry !== undefined && entry.tags.authorship.length > 0;
  const canAccept = canWrite && (likely.length > 0 || isTagged);

  const accept = (): void => {
    if (!entry || !canAccept) return;
    const { tags, dismissed } = verdictOn(entry);
    triage.decide({ tags: withTerms(tags, likely), dismissed });
  };
  const actions: Record<Command, () => void> = {
    next: () => triage.goTo(state.position + 1),
    previous: () => triage.goTo(state.position - 1),
    accept,
    edit: () => {
      if (entry && canWrite) setEditedKey(keyOf(entry));
    },
    skip: triage.skip,
    undo: triage.undo,
    help: () => setIsHelpOpen(true),
  };
  const run = (command: Command): void => actions[command]();

  return {
    region,
    run,
    canAccept,
    isEditing,
    leaveEditing: () => {
      setEditedKey(null);
      region.current?.focus();
    },
    isHelpOpen,
    closeHelp: () => setIsHelpOpen(false),
    onKeyDown: (event) => {
      if (isHelpOpen || !(event.target instanceof Element)) return;
      const command = commandOf(event, event.target);
      // While an entry is edited, only its own buttons settle it.
      if (command === null || isEditing) return;
      event.preventDefault();
      run(command);
    },
  };
}
