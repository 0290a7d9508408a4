import { Badge, Box, Flex, Typography } from '@strapi/design-system';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import {
  useGetLifecycleUntaggedEntriesQuery,
  useLazyGetLifecycleUntaggedEntriesQuery,
  type CoverageData,
} from '../services/coverage';
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
          <UntaggedEntries
            name={translate('untagged.title', { total })}
            view={view}
            contentTypes={contentTypes}
            onPage={onPage}
          />
        </Flex>
      )}
    </Section>
  );
};

const UntaggedEntries = ({
  name,
  view,
  contentTypes,
  onPage,
}: Omit<Props, 'untagged'> & { name: string }) => {
  const request = { contentTypes: view.contentTypes, locale: view.locale };
  const query = useGetLifecycleUntaggedEntriesQuery(
    { ...request, page: view.untaggedPage },
    { refetchOnMountOrArgChange: true },
  );
  const [load] = useLazyGetLifecycleUntaggedEntriesQuery();
  return (
    <EntriesPage
      name={name}
      query={query}
      load={(page) => load({ ...request, ...page }).unwrap()}
      contentTypes={contentTypes}
      asksForTags
      onPage={onPage}
    />
  );
};
