import { Badge, Box, Flex, Typography } from '@strapi/design-system';

import type {
  TaxonomyPreviewAnswer,
  TermChange,
} from '../../../plugin/contracts/taxonomy-settings';
import { useTranslate } from '../translations/use-translate';

const textOf = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Changes of a taxonomy, one per line, with the old and new value of each property. */
export const ChangeList = ({ changes }: { changes: TermChange[] }) => {
  const translate = useTranslate();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {changes.map(({ collection, key, label, kind, properties }) => (
        <Box key={`${collection}/${key}/${kind}`} tag="li">
          <Flex gap={2} wrap="wrap">
            <Badge>{translate(`taxonomy.kind.${kind}` as const)}</Badge>
            <Typography variant="pi" textColor="neutral600">
              {translate(`taxonomy.list.${collection}` as const)}
            </Typography>
            <Typography fontWeight="semiBold">{label}</Typography>
          </Flex>
          {kind !== 'added' &&
            properties.map(({ name, before, after }) => (
              <Typography key={name} variant="pi" tag="p" textColor="neutral600">
                {`${name}: ${textOf(before)} → ${textOf(after)}`}
              </Typography>
            ))}
        </Box>
      ))}
    </Flex>
  );
};

/** What happens to entries tagged with removed terms. */
export const UseList = ({ uses }: { uses: TaxonomyPreviewAnswer['data']['uses'] }) => {
  const translate = useTranslate();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} role="status">
      {uses.map(({ collection, key, label, entries, movesTo }) => (
        <Typography key={`${collection}/${key}`} tag="li">
          {movesTo === null
            ? translate('taxonomy.use.stays', { term: label, count: entries })
            : translate('taxonomy.use.moves', { term: label, count: entries, other: movesTo })}
        </Typography>
      ))}
    </Flex>
  );
};
