import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { TermFilterField } from './TermFilterField';
import type { CoverageView } from './coverage-view';
import { TERM_FILTERS } from './facet-labels';

interface Props {
  view: CoverageView;
  onChange: (change: Partial<CoverageView>) => void;
}

/** Filters by the facets of tags that the matrix is not drawn by. Past days are kept without them. */
export const TermFilterFields = ({ view, onChange }: Props) => {
  const translate = useTranslate();
  const { data: taxonomy } = useGetLifecycleTaxonomyQuery();
  if (!taxonomy || view.day !== null) return null;
  return TERM_FILTERS.filter(
    ([name, facet]) =>
      facet !== view.rows &&
      facet !== view.columns &&
      (taxonomy[name].length > 0 || view.terms[name].length > 0),
  ).map(([name, , label]) => (
    <TermFilterField
      key={name}
      label={translate(label)}
      placeholder={translate('filters.any')}
      terms={taxonomy[name]}
      value={view.terms[name]}
      onChange={(terms) => onChange({ terms: { ...view.terms, [name]: terms }, page: 1 })}
    />
  ));
};
