import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { UnresolvedUrlsAnswer } from '../../../plugin/contracts/sources';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';

const SHOWN = 20;

const Path = styled(Td)`
  white-space: normal;
  overflow-wrap: anywhere;
`;

/** The most frequent unresolved paths. */
export const UnresolvedPaths = ({ paths }: Pick<UnresolvedUrlsAnswer['data'], 'paths'>) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  return (
    <>
      <Table colCount={2} rowCount={Math.min(SHOWN, paths.length) + 1}>
        <TableHead headings={[translate('unresolved.path'), translate('unresolved.touchpoints')]} />
        <Tbody>
          {paths.slice(0, SHOWN).map(({ path, touchpoints }) => (
            <Tr key={path}>
              <Path>
                <Typography>{path}</Typography>
              </Path>
              <Td>
                <Typography>{formatNumber(touchpoints)}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {paths.length > SHOWN && (
        <Typography variant="pi" textColor="neutral600">
          {translate('unresolved.more', { count: paths.length - SHOWN })}
        </Typography>
      )}
    </>
  );
};
