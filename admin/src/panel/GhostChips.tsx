import { Flex, Tooltip, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { styled } from 'styled-components';

import { bandOf, type Band } from '../../../plugin/suggestions/band';
import { useTranslate } from '../translations/use-translate';
import type { OpenSuggestion } from './open-suggestions';

interface Props {
  /** Accessible name of the list. */
  label: string;
  suggestions: (OpenSuggestion & { reason: string })[];
  onAccept: (suggestion: OpenSuggestion) => void;
  onDismiss: (suggestion: OpenSuggestion) => void;
}

const List = styled(Flex)`
  list-style: none;
  padding: 0;
  margin: 0;
`;

const LINES: Record<Band, string> = { sure: 'solid', likely: 'dashed', guess: 'dotted' };

/** The surer, the firmer its line. */
const Chip = styled(Flex)<{ $band: Band }>`
  border: 1px ${({ $band }) => LINES[$band]}
    ${({ theme, $band }) => ($band === 'sure' ? theme.colors.primary600 : theme.colors.neutral500)};
  &:hover,
  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** The design system's tooltip does not wrap. */
const Reason = styled.span`
  display: block;
  max-width: 28rem;
  white-space: normal;
`;

const ChipButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
  min-width: 2.4rem;
  min-height: 2.4rem;
  padding: 0 0.6rem;
  justify-content: center;
  border: none;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: pointer;
  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

/** Suggested terms beside the chosen ones; a click or Enter accepts one. */
export const GhostChips = ({ label, suggestions, onAccept, onDismiss }: Props) => {
  const translate = useTranslate();
  if (suggestions.length === 0) return null;
  return (
    <List tag="ul" wrap="wrap" gap={1} aria-label={translate('suggestions.of', { field: label })}>
      {suggestions.map((suggestion) => (
        <Chip
          key={suggestion.term}
          $band={bandOf(suggestion.confidence)}
          tag="li"
          hasRadius
          maxWidth="100%"
        >
          <Tooltip side="left" label={<Reason>{suggestion.reason}</Reason>}>
            <ChipButton
              type="button"
              aria-label={translate('suggestions.accept', {
                term: suggestion.label,
                reason: suggestion.reason,
              })}
              onClick={() => onAccept(suggestion)}
            >
              <Plus width="1rem" height="1rem" aria-hidden />
              <Typography variant="pi" textColor="currentColor">
                {suggestion.label}
              </Typography>
            </ChipButton>
          </Tooltip>
          <ChipButton
            type="button"
            aria-label={translate('suggestions.dismiss', { term: suggestion.label })}
            onClick={() => onDismiss(suggestion)}
          >
            <Cross width="0.8rem" height="0.8rem" aria-hidden />
          </ChipButton>
        </Chip>
      ))}
    </List>
  );
};
