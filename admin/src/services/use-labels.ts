import { useGetLifecycleTaxonomyQuery } from './taxonomy';

interface Labels {
  stage: (key: string) => string;
  intent: (key: string) => string;
  format: (key: string) => string;
  touchpointType: (key: string) => string;
}

/** Labels of terms by key; the keys themselves for a role that may not read the taxonomy. */
export function useLabels(): Labels {
  const { data } = useGetLifecycleTaxonomyQuery();
  const finder =
    (terms: { key: string; label: string }[] = []) =>
    (key: string): string =>
      terms.find((term) => term.key === key)?.label ?? key;
  return {
    stage: finder(data?.stages),
    intent: finder(data?.intents),
    format: finder(data?.formats),
    touchpointType: finder(data?.touchpointTypes),
  };
}
