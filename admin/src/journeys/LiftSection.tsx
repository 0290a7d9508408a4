import {
  Box,
  SingleSelect,
  SingleSelectOption,
  Field,
  Flex,
  Typography,
} from '@strapi/design-system';

import { WITHIN_DAYS, type JourneysReport } from '../../../plugin/contracts/journeys';
import { Section } from '../components/Section';
import { Card } from '../reports/Card';
import { DaysSelect } from '../reports/DaysSelect';
import { useTranslate } from '../translations/use-translate';
import { LiftTable } from './LiftTable';
import { PairFields } from './PairFields';
import { stagesOf } from './stages-of';
import { LIFT_FACETS, type JourneysView } from './journeys-view';
import type { ChangeJourneysView } from './use-journeys-view';

interface Props {
  report: JourneysReport;
  view: JourneysView;
  onChange: ChangeJourneysView;
}

/** What moves people on, against comparable people who consumed something else. */
export const LiftSection = ({ report, view, onChange }: Props) => {
  const translate = useTranslate();
  const { withinDays, minimum, tooFew, pair } = report.lift;
  const labelOf = (stage: string): string =>
    stagesOf(report).find(({ key }) => key === stage)?.label ?? stage;
  const choose = (chosen: string | number): void => {
    const facet = LIFT_FACETS.find((known) => known === chosen);
    if (facet) onChange({ facet });
  };
  return (
    <Section
      title={translate('journeys.lift.title')}
      description={[
        translate('journeys.lift.description', { days: withinDays, minimum }),
        ...(pair
          ? [
              translate('journeys.lift.pair', {
                from: labelOf(pair.from),
                to: labelOf(pair.to),
              }),
            ]
          : []),
      ].join(' ')}
    >
      <Flex gap={4} alignItems="flex-end" wrap="wrap" paddingBottom={4}>
        <Field.Root width="18rem">
          <Field.Label>{translate('journeys.lift.of')}</Field.Label>
          <SingleSelect size="S" value={view.facet} onChange={choose}>
            {LIFT_FACETS.map((facet) => (
              <SingleSelectOption key={facet} value={facet}>
                {translate(`journeys.lift.${facet}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <DaysSelect
          label={translate('journeys.lift.within')}
          options={WITHIN_DAYS}
          value={view.within}
          onChange={(within) => onChange({ within })}
        />
        <PairFields
          report={report}
          pair={view.pair}
          onChange={(chosen) => onChange({ pair: chosen })}
        />
      </Flex>
      <Card>
        <LiftTable lift={report.lift} facet={view.facet} />
      </Card>
      <Box paddingTop={3}>
        <Typography variant="pi" textColor="neutral600">
          {translate('journeys.lift.too-few', { count: tooFew, minimum })}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {translate('journeys.lift.formula')}
        </Typography>
      </Box>
    </Section>
  );
};
