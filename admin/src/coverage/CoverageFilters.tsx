import {
  Button,
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import { useGetLifecycleLocalesQuery } from '../services/locales';
import { useTranslate } from '../translations/use-translate';
import { AxesFields } from './AxesFields';
import { DayField } from './DayField';
import { TermFilterFields } from './TermFilterFields';
import { DEFAULT_AXES, type CoverageView } from './coverage-view';

interface Props {
  view: CoverageView;
  contentTypes: OptedInContentType[];
  onChange: (change: Partial<CoverageView>) => void;
}

const FIRST_PAGES = { page: 1, untaggedPage: 1 };
const NO_FILTERS = {
  contentTypes: [],
  locale: null,
  terms: { stages: [], intents: [], formats: [], topics: [] },
  day: null,
  ...FIRST_PAGES,
};
/** What a past day is shown by and of: nothing else of it was kept. */
const KEPT = { ...DEFAULT_AXES, terms: NO_FILTERS.terms, cell: null, ...FIRST_PAGES };
const WIDTH = '18rem';

export const CoverageFilters = ({ view, contentTypes, onChange }: Props) => {
  const translate = useTranslate();
  const { data: locales = [] } = useGetLifecycleLocalesQuery();
  const nameOf = (uid: string) => contentTypes.find((type) => type.uid === uid)?.displayName ?? uid;
  const isFiltered =
    view.contentTypes.length > 0 ||
    view.locale !== null ||
    view.day !== null ||
    Object.values(view.terms).some((terms: string[]) => terms.length > 0);

  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap" role="search" aria-label={translate('filters')}>
      <AxesFields view={view} onChange={onChange} />
      {contentTypes.length > 0 && (
        <Field.Root width={WIDTH}>
          <Field.Label>{translate('filters.content-types')}</Field.Label>
          <MultiSelect
            size="S"
            value={view.contentTypes}
            placeholder={translate('filters.content-types.all')}
            customizeContent={(chosen = []) => chosen.map(nameOf).join(', ')}
            onChange={(chosen) => onChange({ contentTypes: chosen, ...FIRST_PAGES })}
          >
            {contentTypes.map(({ uid, displayName }) => (
              <MultiSelectOption key={uid} value={uid}>
                {displayName}
              </MultiSelectOption>
            ))}
          </MultiSelect>
        </Field.Root>
      )}
      {locales.length > 0 && (
        <Field.Root width={WIDTH}>
          <Field.Label>{translate('filters.locale')}</Field.Label>
          <SingleSelect
            size="S"
            value={view.locale ?? ''}
            placeholder={translate('filters.locale.all')}
            clearLabel={translate('filters.locale.clear')}
            onClear={
              view.locale === null ? undefined : () => onChange({ locale: null, ...FIRST_PAGES })
            }
            onChange={(code) => onChange({ locale: String(code), ...FIRST_PAGES })}
          >
            {locales.map(({ code, name }) => (
              <SingleSelectOption key={code} value={code}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <DayField
        day={view.day}
        onChange={(day) => onChange(day === null ? { day } : { day, ...KEPT })}
      />
      <TermFilterFields view={view} onChange={onChange} />
      {isFiltered && (
        <Button variant="ghost" size="S" onClick={() => onChange(NO_FILTERS)}>
          {translate('filters.reset')}
        </Button>
      )}
    </Flex>
  );
};
