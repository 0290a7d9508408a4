import { ChoicesField } from '../components/ChoicesField';
import { EntriesField } from '../components/EntriesField';
import { FieldGroup } from '../components/FieldGroup';
import { useGetLifecycleContentTypesQuery } from '../services/content-types';
import { useGetLifecycleLocalesQuery } from '../services/locales';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import type { RuleFieldsProps } from './RuleEffectFields';

/** The entries that a rule applies to. */
export const RuleTargetFields = ({ draft, onChange }: RuleFieldsProps) => {
  const translate = useTranslate();
  const { data: taxonomy } = useGetLifecycleTaxonomyQuery();
  const { data: types = [] } = useGetLifecycleContentTypesQuery();
  const { data: locales = [] } = useGetLifecycleLocalesQuery();
  const choices = {
    stages: taxonomy?.stages ?? [],
    intents: taxonomy?.intents ?? [],
    formats: taxonomy?.formats ?? [],
    topics: taxonomy?.topics ?? [],
    contentTypes: types.map(({ uid, displayName }) => ({ key: uid, label: displayName })),
    locales: locales.map(({ code, name }) => ({ key: code, label: name })),
  };
  const facets = ['stages', 'intents', 'formats', 'topics', 'contentTypes', 'locales'] as const;
  return (
    <FieldGroup title={translate('rules.group.target')} hint={translate('rules.group.target.hint')}>
      {facets.map((facet) => (
        <ChoicesField
          key={facet}
          label={translate(`rules.target.${facet}`)}
          placeholder={translate('rules.any')}
          value={draft.target[facet]}
          choices={choices[facet]}
          onChange={(value) => onChange({ ...draft, target: { ...draft.target, [facet]: value } })}
        />
      ))}
      <EntriesField
        label={translate('rules.target.entries')}
        value={draft.target.entries}
        onChange={(entries) => onChange({ ...draft, target: { ...draft.target, entries } })}
      />
    </FieldGroup>
  );
};
