import { Badge, Box, Flex, LinkButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { TaggingEntry } from '../../../plugin/contracts/tagging';
import { RelativeTime } from '../components/RelativeTime';
import { editViewPath } from '../components/edit-view-path';
import type { TaxonomyData } from '../services/taxonomy';
import type { Verdict } from '../services/verdict';
import { useTranslate } from '../translations/use-translate';
import { EntryActions } from './EntryActions';
import { EntryEditor } from './EntryEditor';
import { EntryTags } from './EntryTags';
import type { Commands } from './use-commands';

interface Props {
  entry: TaggingEntry;
  type: OptedInContentType | undefined;
  taxonomy: TaxonomyData;
  canWrite: boolean;
  canUndo: boolean;
  commands: Commands;
  onDecide: (verdict: Verdict) => void;
}

/** The entry that is looked at: what it says, what it is tagged with, what is suggested. */
export const EntryCard = ({
  entry,
  type,
  taxonomy,
  canWrite,
  canUndo,
  commands,
  onDecide,
}: Props) => {
  const translate = useTranslate();
  const path = `/admin${editViewPath(entry, type?.kind ?? 'collectionType')}`;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} tag="article">
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
            <Typography variant="beta" tag="h2">
              {entry.title}
            </Typography>
            <LinkButton
              href={path}
              target="_blank"
              rel="noreferrer"
              variant="ghost"
              size="S"
              endIcon={<ExternalLink />}
            >
              {translate('tagging.open')}
            </LinkButton>
          </Flex>
          <Flex gap={2} wrap="wrap">
            {type && <Badge>{type.displayName}</Badge>}
            {entry.locale && <Badge>{entry.locale}</Badge>}
            <Badge>{translate(`tagging.state.${entry.state}` as const)}</Badge>
            <Typography variant="pi" textColor="neutral600">
              {translate('tagging.updated')} <RelativeTime date={entry.updatedAt} />
            </Typography>
            {entry.confidence !== null && entry.tags.authorship.length > 0 && (
              <Typography variant="pi" textColor="neutral600">
                {translate('tagging.confidence', { percent: entry.confidence / 100 })}
              </Typography>
            )}
          </Flex>
          <Typography textColor="neutral700">
            {entry.excerpt || translate('tagging.no-text')}
          </Typography>
        </Flex>
        {commands.isEditing ? (
          <EntryEditor
            entry={entry}
            taxonomy={taxonomy}
            onSave={(verdict) => {
              onDecide(verdict);
              commands.leaveEditing();
            }}
            onCancel={commands.leaveEditing}
          />
        ) : (
          <>
            <EntryTags entry={entry} taxonomy={taxonomy} />
            {canWrite && <EntryActions commands={commands} canUndo={canUndo} />}
          </>
        )}
      </Flex>
      <VisuallyHidden aria-live="polite">{entry.title}</VisuallyHidden>
    </Box>
  );
};
