import { Flex, Typography } from '@strapi/design-system';

import { Explanation } from '../components/Explanation';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';

interface Props {
  label: string;
  /** The stage that the row is, when it is one. */
  stage: TaxonomyData['stages'][number] | undefined;
}

/** What a row is; of a stage also what its content is for, and what to watch out for. */
export const RowHeading = ({ label, stage }: Props) => {
  const translate = useTranslate();
  const told = [
    ...(stage?.goal ? [translate('stage.goal', { goal: stage.goal })] : []),
    ...(stage?.advice ? [translate('stage.advice', { advice: stage.advice })] : []),
  ];
  return (
    <Flex gap={1} justifyContent="space-between">
      <Typography fontWeight="semiBold" textColor="neutral800">
        {label}
      </Typography>
      {told.length > 0 && (
        <Explanation label={translate('stage.about', { stage: label })}>{told}</Explanation>
      )}
    </Flex>
  );
};
