import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { TaggingGroup } from '../../../plugin/contracts/tagging';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { useStartLifecycleCheckMutation } from '../services/jobs';
import { useChangeLifecycleTagsMutation } from '../services/tags';
import { useTranslate } from '../translations/use-translate';

type GroupTags = Pick<Tags, 'format' | 'stages'>;

interface Decision {
  group: TaggingGroup;
  tags: GroupTags;
}

export interface GroupDecisions {
  tag: (group: TaggingGroup, tags: GroupTags) => Promise<void>;
  isBusy: boolean;
  /** The last decision, as long as it can be taken back. */
  last: Decision | null;
  undo: () => Promise<void>;
}

/** Tags whole groups, and takes the last decision back. @param onChanged when tags were changed */
export function useGroupDecisions(onChanged: () => void): GroupDecisions {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const [change, { isLoading }] = useChangeLifecycleTagsMutation();
  const [check] = useStartLifecycleCheckMutation();
  const [last, setLast] = useState<Decision | null>(null);

  const send = async (
    { group: { contentType, documentIds }, tags }: Decision,
    kind: 'add' | 'remove',
  ): Promise<boolean> => {
    const changed = await change({ contentType, documentIds, [kind]: tags });
    if ('error' in changed) {
      toggleNotification({ type: 'danger', message: translate('tagging.groups.failed') });
      return false;
    }
    onChanged();
    // The others are looked at in the light of what was decided. One check at a time: another one will do as well.
    void check();
    return true;
  };
  return {
    isBusy: isLoading,
    last,
    tag: async (group, tags) => {
      if (await send({ group, tags }, 'add')) setLast({ group, tags });
    },
    undo: async () => {
      if (last !== null && (await send(last, 'remove'))) setLast(null);
    },
  };
}
