import { Badge, Box, Flex, Typography } from '@strapi/design-system';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import { useGetLifecycleUntaggedEntriesQuery, type CoverageData } from '../services/coverage';
import { useTranslate } from '../translations/use-translate';
import { EntriesPage } from './EntriesPage';
import { Section } from '../components/Section';
import type { CoverageView } from './coverage-view';

interface Props {
  untagged: CoverageData['untagged'];
  view: CoverageView;
  contentTypes: OptedInContentType[];
  onPage: (page: number) => void;
}

/** Entries that no cell counts because they carry no tag. */
export const UntaggedSection = ({ untagged, view, contentTypes, onPage }: Props) => {
  const translate = useTranslate();
  if (!untagged) return null;
  const { total, byContentType } = untagged;
  const counts = Object.entries(byContentType).filter(([, count]) => count > 0);
  const nameOf = (uid: string) => contentTypes.find((type) => type.uid === uid)?.displayName ?? uid;
  return (
    <Section
      title={translate('untagged.title', { total })}
      description={translate('untagged.description')}
    >
      {total === 0 ? (
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Typography>{translate('untagged.none')}</Typography>
        </Box>
      ) : (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Flex gap={2} wrap="wrap">
            {counts.map(([uid, count]) => (
              <Badge key={uid}>{`${nameOf(uid)}: ${count}`}</Badge>
            ))}
          </Flex>
          <UntaggedEntries view={view} contentTypes={contentTypes} onPage={onPage} />
        </Flex>
      )}
    </Section>
  );
};

const UntaggedEntries = ({ view, contentTypes, onPage }: Omit<Props, 'untagged'>) => {
  const query = useGetLifecycleUntaggedEntriesQuery(
    { contentTypes: view.contentTypes, locale: view.locale, page: view.untaggedPage },
    { refetchOnMountOrArgChange: true },
  );
  return <EntriesPage query={query} contentTypes={contentTypes} asksForTags onPage={onPage} />;
};
