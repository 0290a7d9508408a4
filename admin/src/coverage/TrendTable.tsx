import { Box, Button, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { CoverageHistoryAnswer } from '../../../plugin/contracts/coverage';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';

interface Props {
  /** Oldest first. */
  days: CoverageHistoryAnswer['data'];
  onDay: (day: string) => void;
}

/** The chart as a table, newest first; a day opens the matrix as it was. */
export const TrendTable = ({ days, onDay }: Props) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const stages = days.at(-1)?.score.stages ?? [];
  const shown = (score: number | null | undefined) =>
    score === null || score === undefined ? '–' : translate('score.value', { score });
  return (
    <Box>
      <Button
        variant="ghost"
        size="S"
        aria-expanded={isOpen}
        data-print="hidden"
        onClick={() => setOpen(!isOpen)}
      >
        {translate(isOpen ? 'trend.table.hide' : 'trend.table.show')}
      </Button>
      {isOpen && (
        <Table colCount={stages.length + 2} rowCount={days.length + 1}>
          <TableHead
            headings={[
              translate('trend.day'),
              translate('score.overall'),
              ...stages.map(({ label }) => label),
            ]}
          />
          <Tbody>
            {[...days].reverse().map(({ day, score }) => (
              <Tr key={day}>
                <Td>
                  <Button variant="ghost" size="S" onClick={() => onDay(day)}>
                    {day}
                  </Button>
                </Td>
                <Td>
                  <Typography>{shown(score.overall)}</Typography>
                </Td>
                {stages.map(({ key }) => (
                  <Td key={key}>
                    <Typography>
                      {shown(score.stages.find((stage) => stage.key === key)?.score)}
                    </Typography>
                  </Td>
                ))}
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Box>
  );
};
