import {
  TAXONOMY_FILE_FORMAT,
  type PortableTaxonomy,
  type TaxonomyDocument,
} from '../../../plugin/contracts/taxonomy-settings';

/** Hands the taxonomy over as a file, to be kept, reviewed and imported. */
export function downloadTaxonomy(taxonomy: TaxonomyDocument): void {
  const file: PortableTaxonomy = { format: TAXONOMY_FILE_FORMAT, ...taxonomy };
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = 'lifecycle-taxonomy.json';
  link.click();
  URL.revokeObjectURL(url);
}
