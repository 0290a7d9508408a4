import { Badge, Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { SiteRule } from '../../../plugin/contracts/rules';
import { previewPath } from '../preview/preview-view';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';
import { RuleStatus } from './RuleStatus';

interface Props {
  rules: SiteRule[];
  onOpen: (id: string) => void;
}

export const COLUMNS = ['name', 'effect', 'entries', 'priority', 'status', 'owner'] as const;

export const RulesTable = ({ rules, onOpen }: Props) => {
  const translate = useTranslate();
  return (
    <Table colCount={COLUMNS.length + 1} rowCount={rules.length + 1}>
      <TableHead headings={COLUMNS.map((column) => translate(`rules.${column}`))}>
        <Td />
      </TableHead>
      <Tbody>
        {rules.map((rule) => (
          <Tr key={rule.id}>
            <Td>
              <Link tag="button" type="button" onClick={() => onOpen(rule.id)}>
                {rule.name}
              </Link>
            </Td>
            <Td>
              <Badge>{translate(`rules.effect.${rule.effect}`)}</Badge>
            </Td>
            <Td>
              <Typography>{rule.entries}</Typography>
            </Td>
            <Td>
              <Typography>{rule.priority}</Typography>
            </Td>
            <Td>
              <RuleStatus rule={rule} />
            </Td>
            <Td>
              <Typography>{rule.owner ?? '–'}</Typography>
            </Td>
            <Td>
              <Flex justifyContent="flex-end">
                <Link
                  tag={RouterLink}
                  to={previewPath({ left: 'none', right: rule.id })}
                  aria-label={translate('rules.preview-rule', { name: rule.name })}
                >
                  {translate('rules.preview')}
                </Link>
              </Flex>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
