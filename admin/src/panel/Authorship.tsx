import { Typography } from '@strapi/design-system';
import { FormattedMessage } from 'react-intl';

import type { TagAuthorship } from '../../../plugin/contracts/tags';
import { RelativeTime } from '../components/RelativeTime';
import { getTranslationId, type TranslationId } from '../translations/translation-id';

function sentenceFor({ source, author }: TagAuthorship): TranslationId {
  if (source === 'clone') return 'panel.set-by-clone';
  if (source === 'suggestion') return author === null ? 'panel.accepted' : 'panel.accepted-by';
  if (source === 'import') return 'panel.set-by-import';
  return author === null ? 'panel.set' : 'panel.set-by';
}

/** Who changed the tags last, and when. */
export const Authorship = ({ newest }: { newest: TagAuthorship | undefined }) => {
  if (!newest) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      <FormattedMessage
        id={getTranslationId(sentenceFor(newest))}
        values={{ author: newest.author, time: <RelativeTime date={newest.setAt} /> }}
      />
    </Typography>
  );
};
