import {
  Badge,
  Box,
  Flex,
  IconButton,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Archive, ArrowDown, ArrowUp, Pencil } from '@strapi/icons';

import type { TaxonomySettings } from '../../../plugin/contracts/taxonomy-settings';
import {
  FACET_OF,
  type AnyTerm,
  type Collection,
} from '../../../plugin/taxonomy/document/taxonomy-document';
import { useTranslate } from '../translations/use-translate';
import { TermColour } from './TermColour';
import { termDetail } from './term-detail';

interface Props {
  settings: TaxonomySettings;
  collection: Collection;
  canUpdate: boolean;
  isSaving: boolean;
  onMove: (term: AnyTerm, step: -1 | 1) => void;
  onEdit: (term: AnyTerm) => void;
  onRetire: (term: AnyTerm) => void;
}

/** The active terms of a list, in order. */
export const TermsTable = ({ settings, collection, canUpdate, ...actions }: Props) => {
  const translate = useTranslate();
  const { taxonomy, entries } = settings;
  const all: AnyTerm[] = taxonomy[collection];
  const terms = all.filter(({ retired }) => !retired);
  const isTagged = FACET_OF[collection] !== null;
  if (terms.length === 0) {
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
        <Typography>{translate('taxonomy.empty')}</Typography>
      </Box>
    );
  }
  return (
    <Table colCount={5} rowCount={terms.length + 1}>
      <Thead>
        <Tr>
          <Head label={translate('taxonomy.label')} />
          <Head label={translate('taxonomy.key')} />
          <Head label={translate('taxonomy.detail')} />
          {isTagged && <Head label={translate('taxonomy.entries')} />}
          {canUpdate && <Head label={translate('taxonomy.actions')} />}
        </Tr>
      </Thead>
      <Tbody>
        {terms.map((term, place) => (
          <Tr key={term.key}>
            <Td>
              <Flex gap={2}>
                <TermColour $colour={term.colour} />
                <Typography fontWeight="semiBold">{term.label}</Typography>
                {Object.keys(term.labels).map((language) => (
                  <Badge key={language}>{language}</Badge>
                ))}
              </Flex>
            </Td>
            <Td>
              <Typography textColor="neutral600">{term.key}</Typography>
            </Td>
            <Td maxWidth="36rem">
              <Typography textColor="neutral600" ellipsis>
                {termDetail(term, taxonomy)}
              </Typography>
            </Td>
            {isTagged && (
              <Td>
                <Typography>{entries[collection][term.key] ?? 0}</Typography>
              </Td>
            )}
            {canUpdate && (
              <Td>
                <RowActions
                  term={term}
                  isFirst={place === 0}
                  isLast={place === terms.length - 1}
                  {...actions}
                />
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

const Head = ({ label }: { label: string }) => (
  <Th>
    <Typography variant="sigma" textColor="neutral600">
      {label}
    </Typography>
  </Th>
);

interface RowProps extends Pick<Props, 'isSaving' | 'onMove' | 'onEdit' | 'onRetire'> {
  term: AnyTerm;
  isFirst: boolean;
  isLast: boolean;
}

const RowActions = ({ term, isFirst, isLast, isSaving, onMove, onEdit, onRetire }: RowProps) => {
  const translate = useTranslate();
  const named = { term: term.label };
  return (
    <Flex gap={1}>
      <IconButton
        variant="ghost"
        label={translate('taxonomy.move-up', named)}
        disabled={isFirst || isSaving}
        onClick={() => onMove(term, -1)}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        variant="ghost"
        label={translate('taxonomy.move-down', named)}
        disabled={isLast || isSaving}
        onClick={() => onMove(term, 1)}
      >
        <ArrowDown />
      </IconButton>
      <IconButton
        variant="ghost"
        label={translate('taxonomy.edit', named)}
        onClick={() => onEdit(term)}
      >
        <Pencil />
      </IconButton>
      <IconButton
        variant="ghost"
        label={translate('taxonomy.retire', named)}
        onClick={() => onRetire(term)}
      >
        <Archive />
      </IconButton>
    </Flex>
  );
};
