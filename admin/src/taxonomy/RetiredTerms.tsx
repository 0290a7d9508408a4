import { Box, Button, Flex, Typography } from '@strapi/design-system';

import type { AnyTerm } from '../../../plugin/taxonomy/document/taxonomy-document';
import { Section } from '../components/Section';
import { useTranslate } from '../translations/use-translate';

interface Props {
  terms: AnyTerm[];
  canUpdate: boolean;
  isSaving: boolean;
  onRestore: (term: AnyTerm) => void;
}

/** Retired terms, with buttons to restore them. */
export const RetiredTerms = ({ terms, canUpdate, isSaving, onRestore }: Props) => {
  const translate = useTranslate();
  const retired = terms.filter((term) => term.retired);
  if (retired.length === 0) return null;
  const labelOf = (key: string) => terms.find((term) => term.key === key)?.label ?? key;
  return (
    <Box paddingLeft={6} paddingRight={6} paddingBottom={6}>
      <Section
        title={translate('taxonomy.retired')}
        description={translate('taxonomy.retired.hint')}
      >
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {retired.map((term) => (
            <Flex key={term.key} tag="li" justifyContent="space-between" gap={4}>
              <Typography textColor="neutral600">
                {term.replacedBy === null
                  ? term.label
                  : translate('taxonomy.replaced-by', {
                      term: term.label,
                      other: labelOf(term.replacedBy),
                    })}
              </Typography>
              {canUpdate && (
                <Button
                  variant="tertiary"
                  size="S"
                  disabled={isSaving}
                  onClick={() => onRestore(term)}
                  aria-label={translate('taxonomy.restore-term', { term: term.label })}
                >
                  {translate('taxonomy.restore')}
                </Button>
              )}
            </Flex>
          ))}
        </Flex>
      </Section>
    </Box>
  );
};
