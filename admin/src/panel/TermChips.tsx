import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';

import { useTranslate } from '../translations/use-translate';

interface Props {
  /** Accessible name of the list. */
  label: string;
  terms: { key: string; label: string }[];
  disabled: boolean;
  onRemove: (key: string) => void;
}

const List = styled(Flex)`
  list-style: none;
  padding: 0;
  margin: 0;
`;

const RemoveButton = styled(IconButton)`
  border: none;
  background: transparent;
  width: 2.4rem;
  height: 2.4rem;
  padding: 0;
`;

/** The chosen terms, each with a button to remove it. */
export const TermChips = ({ label, terms, disabled, onRemove }: Props) => {
  const translate = useTranslate();
  if (terms.length === 0) return null;
  return (
    <List tag="ul" wrap="wrap" gap={1} aria-label={label}>
      {terms.map((term) => (
        <Flex
          key={term.key}
          tag="li"
          background={disabled ? 'neutral150' : 'primary100'}
          borderColor={disabled ? 'neutral200' : 'primary200'}
          hasRadius
          gap={1}
          paddingLeft={2}
          paddingRight={disabled ? 2 : 0}
          minHeight="2.4rem"
          maxWidth="100%"
        >
          <Typography variant="pi" textColor={disabled ? 'neutral600' : 'primary600'} ellipsis>
            {term.label}
          </Typography>
          {!disabled && (
            <RemoveButton
              size="XS"
              variant="ghost"
              type="button"
              withTooltip={false}
              label={translate('panel.remove', { term: term.label })}
              onClick={() => onRemove(term.key)}
            >
              <Cross width="0.8rem" height="0.8rem" />
            </RemoveButton>
          )}
        </Flex>
      ))}
    </List>
  );
};
