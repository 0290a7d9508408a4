import { Box, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { styled } from 'styled-components';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import { Failure } from '../components/Failure';
import type { TaggingFilters } from '../services/tagging';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { CheckTags } from './CheckTags';
import { EntryCard } from './EntryCard';
import { EntryList } from './EntryList';
import { KeysDialog } from './KeysDialog';
import { QueueEnd } from './QueueEnd';
import { QueueProgress } from './QueueProgress';
import { QueueTabs } from './QueueTabs';
import { TaggingGroups } from './TaggingGroups';
import type { Triage, TriageState } from './triage';
import { useCommands, type Commands } from './use-commands';
import { useTriage } from './use-triage';

interface Props {
  view: TaggingFilters;
  contentTypes: OptedInContentType[];
  taxonomy: TaxonomyData;
  canWrite: boolean;
  onChange: (change: Partial<TaggingFilters>) => void;
}

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
  gap: 2.4rem;
  align-items: start;
  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/** It takes the keys while the focus is in it, so that letters typed elsewhere do nothing. */
const Region = styled.section`
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 4px;
  }
`;

export const TriageQueue = ({ view, contentTypes, taxonomy, canWrite, onChange }: Props) => {
  const translate = useTranslate();
  const { triage, state } = useTriage(view);
  const commands = useCommands(triage, state, taxonomy, canWrite);
  const [checks, setChecks] = useState(0);
  const restart = useCallback(() => void triage.start(), [triage]);
  const onChecked = useCallback(() => {
    setChecks((count) => count + 1);
    restart();
  }, [restart]);
  const entry = state.entries[state.position];
  const kindOf = (uid: string) => contentTypes.find((type) => type.uid === uid);

  if (state.status === 'failed' && state.entries.length === 0) {
    return <Failure message={translate('tagging.failed')} onRetry={() => void triage.start()} />;
  }
  return (
    <Region
      ref={commands.region}
      tabIndex={-1}
      aria-label={translate('tagging.queue')}
      onKeyDown={commands.onKeyDown}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" wrap="wrap" gap={2}>
          <QueueTabs queue={view.queue} totals={state.totals} onChange={onChange} />
          {canWrite && <CheckTags onDone={onChecked} />}
        </Flex>
        {view.queue === 'untagged' && (
          <TaggingGroups
            view={view}
            contentTypes={contentTypes}
            taxonomy={taxonomy}
            checks={checks}
            onChanged={restart}
          />
        )}
        {state.status === 'loading' && (
          <Flex justifyContent="center" padding={8}>
            <Loader>{translate('loading')}</Loader>
          </Flex>
        )}
        {state.status !== 'loading' && state.entries.length === 0 && (
          <EmptyStateLayout content={translate(`tagging.empty.${view.queue}` as const)} />
        )}
        {state.status !== 'loading' && state.entries.length > 0 && (
          <>
            <QueueProgress state={state} total={state.totals[view.queue]} />
            <Columns>
              <EntryList state={state} typeOf={kindOf} onChoose={triage.goTo} />
              <Box>
                {entry ? (
                  <EntryCard
                    key={`${entry.contentType}/${entry.documentId}`}
                    entry={entry}
                    type={kindOf(entry.contentType)}
                    taxonomy={taxonomy}
                    canWrite={canWrite}
                    canUndo={state.canUndo}
                    commands={commands}
                    onDecide={triage.decide}
                  />
                ) : (
                  <BehindTheLast state={state} commands={commands} triage={triage} />
                )}
                {!canWrite && (
                  <Typography variant="pi" textColor="neutral600">
                    {translate('panel.read-only')}
                  </Typography>
                )}
              </Box>
            </Columns>
          </>
        )}
      </Flex>
      <KeysDialog
        isOpen={commands.isHelpOpen}
        onClose={commands.closeHelp}
        returnTo={commands.region}
      />
    </Region>
  );
};

interface BehindTheLastProps {
  state: TriageState;
  commands: Commands;
  triage: Triage;
}

/** Where the entries that were loaded end: those after them may be on their way. */
const BehindTheLast = ({ state, commands, triage }: BehindTheLastProps) => {
  const translate = useTranslate();
  if (!state.hasMore) {
    return <QueueEnd state={state} commands={commands} onRestart={() => void triage.start()} />;
  }
  if (state.status === 'failed') {
    return <Failure message={translate('tagging.failed')} onRetry={() => void triage.loadMore()} />;
  }
  return <Loader>{translate('loading')}</Loader>;
};
