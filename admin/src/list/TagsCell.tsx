import { Badge, Flex, Tooltip, Typography } from '@strapi/design-system';

import { useTranslate } from '../translations/use-translate';
import { tagSummary } from './tag-summary';
import { useTagsPage } from './use-tags-page';

interface Props {
  contentType: string;
  documentId: string;
}

const SHOWN = 2;

/** The tags of one entry of a list. */
export const TagsCell = ({ contentType, documentId }: Props) => {
  const translate = useTranslate();
  const { mayRead, taxonomy, documents, isError } = useTagsPage(contentType);
  const tags = documents?.find((document) => document.documentId === documentId);
  if (isError) {
    return <Typography textColor="danger600">{translate('list.failed')}</Typography>;
  }
  if (!mayRead || !taxonomy || !tags) return <Typography textColor="neutral600">—</Typography>;
  const labels = tagSummary(tags, taxonomy);
  if (labels.length === 0) {
    return <Typography textColor="neutral600">{translate('list.untagged')}</Typography>;
  }
  const hidden = labels.slice(SHOWN);
  return (
    <Flex gap={1}>
      {labels.slice(0, SHOWN).map((label) => (
        <Badge key={label}>{label}</Badge>
      ))}
      {hidden.length > 0 && (
        <Tooltip label={hidden.join(', ')}>
          <Badge tabIndex={0} aria-label={hidden.join(', ')}>
            {`+${hidden.length}`}
          </Badge>
        </Tooltip>
      )}
    </Flex>
  );
};
