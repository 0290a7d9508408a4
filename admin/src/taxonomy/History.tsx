import { Button, Flex, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';

import type { TaxonomyHistoryEntry } from '../../../plugin/contracts/taxonomy-settings';
import { RelativeTime } from '../components/RelativeTime';
import { Section } from '../components/Section';
import {
  useGetLifecycleTaxonomyHistoryQuery,
  useUndoLifecycleTaxonomyChangeMutation,
} from '../services/taxonomy-settings';
import { useTranslate, type Translate } from '../translations/use-translate';

/** Changes named in a line. */
const NAMED = 3;

const summaryOf = ({ changes }: TaxonomyHistoryEntry, translate: Translate): string => {
  if (changes.length === 0) return translate('taxonomy.one-each');
  const named = changes
    .slice(0, NAMED)
    .map(({ kind, label, collection }) =>
      [
        translate(`taxonomy.kind.${kind}` as const),
        label || translate(`taxonomy.list.${collection}` as const),
      ].join(': '),
    );
  const more = changes.length - named.length;
  return [...named, ...(more > 0 ? [translate('taxonomy.more', { count: more })] : [])].join(' · ');
};

/** Recent changes, with undo. */
export const History = ({ canUpdate }: { canUpdate: boolean }) => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const { data = [] } = useGetLifecycleTaxonomyHistoryQuery();
  const [undo, { isLoading }] = useUndoLifecycleTaxonomyChangeMutation();
  if (data.length === 0) return null;

  const undoChange = async (id: number) => {
    const answer = await undo(id);
    toggleNotification(
      'data' in answer
        ? { type: 'success', message: translate('taxonomy.undone') }
        : {
            type: 'danger',
            title: translate('taxonomy.undo-failed'),
            message: formatAPIError(answer.error),
          },
    );
  };

  return (
    <Section title={translate('taxonomy.history')} description={translate('taxonomy.history.hint')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {data.map((entry) => (
          <Flex key={entry.id} tag="li" justifyContent="space-between" gap={4}>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography>{summaryOf(entry, translate)}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {entry.author ?? translate('taxonomy.command-line')}
                {' · '}
                <RelativeTime date={entry.madeAt} />
                {entry.movedTags > 0 &&
                  ` · ${translate('taxonomy.moved', { count: entry.movedTags })}`}
                {entry.undoneAt !== null && ` · ${translate('taxonomy.is-undone')}`}
              </Typography>
            </Flex>
            {canUpdate && entry.canUndo && (
              <Button
                variant="tertiary"
                size="S"
                disabled={isLoading}
                aria-label={translate('taxonomy.undo-change', {
                  change: summaryOf(entry, translate),
                })}
                onClick={() => void undoChange(entry.id)}
              >
                {translate('taxonomy.undo')}
              </Button>
            )}
          </Flex>
        ))}
      </Flex>
    </Section>
  );
};
