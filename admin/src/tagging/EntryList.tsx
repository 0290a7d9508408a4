import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowRight, Check, WarningCircle } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import { useTranslate } from '../translations/use-translate';
import { keyOf, type Outcome, type TriageState } from './triage';

interface Props {
  state: TriageState;
  typeOf: (uid: string) => OptedInContentType | undefined;
  onChoose: (position: number) => void;
}

const Scroll = styled(Box)`
  max-height: 60vh;
  overflow-y: auto;
  @media (max-width: 900px) {
    max-height: 20vh;
  }
`;

const Row = styled.button<{ $isCurrent: boolean }>`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 0.8rem;
  width: 100%;
  min-height: 3.6rem;
  padding: 0.8rem 1.2rem;
  border: none;
  border-inline-start: 3px solid
    ${({ theme, $isCurrent }) => ($isCurrent ? theme.colors.primary600 : 'transparent')};
  background: ${({ theme, $isCurrent }) => ($isCurrent ? theme.colors.primary100 : 'transparent')};
  text-align: start;
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;
  svg {
    flex-shrink: 0;
  }
  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const ICONS: Record<Outcome, React.ReactNode> = {
  done: <Check fill="success600" aria-hidden />,
  skipped: <ArrowRight fill="neutral500" aria-hidden />,
  failed: <WarningCircle fill="danger600" aria-hidden />,
};

/** The entries of the queue, with what became of them. */
export const EntryList = ({ state, typeOf, onChoose }: Props) => {
  const translate = useTranslate();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // In braces: Chromium answers with a promise here, and React takes what an effect returns for its clean-up.
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [state.position]);
  return (
    <Scroll background="neutral0" hasRadius shadow="tableShadow">
      <ol aria-label={translate('tagging.entries')}>
        {state.entries.map((entry, position) => {
          const key = keyOf(entry);
          const outcome = state.outcomes.get(key);
          const isCurrent = position === state.position;
          return (
            <li key={key}>
              <Row
                ref={isCurrent ? current : null}
                type="button"
                $isCurrent={isCurrent}
                aria-current={isCurrent ? 'true' : undefined}
                onClick={() => onChoose(position)}
              >
                <Flex direction="column" alignItems="flex-start" minWidth={0} maxWidth="100%">
                  <Typography ellipsis maxWidth="100%" fontWeight={isCurrent ? 'bold' : 'regular'}>
                    {entry.title}
                  </Typography>
                  <Typography variant="pi" textColor="neutral600">
                    {[typeOf(entry.contentType)?.displayName, entry.locale]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                </Flex>
                {outcome && (
                  <>
                    {ICONS[outcome]}
                    <VisuallyHidden>
                      {translate(`tagging.outcome.${outcome}` as const)}
                    </VisuallyHidden>
                  </>
                )}
              </Row>
            </li>
          );
        })}
      </ol>
    </Scroll>
  );
};
