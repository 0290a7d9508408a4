import {
  TAXONOMY_FILE_FORMAT,
  type PortableTaxonomy,
  type TaxonomyDocument,
} from '../../../plugin/contracts/taxonomy-settings';
import { saveJson } from '../components/save-file';

/** Downloads the taxonomy as a file that can be reviewed and imported. */
export function downloadTaxonomy(taxonomy: TaxonomyDocument): void {
  const file: PortableTaxonomy = { format: TAXONOMY_FILE_FORMAT, ...taxonomy };
  saveJson('lifecycle-taxonomy.json', file);
}
