import { documentCounts as countDocuments } from './counts';
import { createCoverageDays } from './days';
import { demandCounter } from './demand';
import { createCoverageEntries } from './entries';
import { createCoverageFreshness, type ReadShown } from './freshness';
import { gapReader } from './gaps';
import { lostCellReader } from './lost-cells';
import { headingReader } from './headings';
import { createCoverageMatrix } from './matrix';
import { outOfContentCounter } from './out-of-content';
import { createCoveragePast } from './past';
import { snapshotTaker } from './snapshot';
import type { ReadConfig, LocalesService, OptedInTypesService } from '../site';
import type { ContentTypes, Database, Enterprise } from '../strapi';
import type { CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';

interface Parts {
  config: ReadConfig;
  contentTypes: ContentTypes;
  db: Database;
  ee: Enterprise;
  catalogue: CatalogueService;
  locales: LocalesService;
  model: ModelService;
  optedInTypes: OptedInTypesService;
  readShown: ReadShown;
  taxonomy: TaxonomyService;
}

/** Builds the services of the room from parts that they share. */
export function createCoverage({
  config,
  contentTypes,
  db,
  ee,
  catalogue,
  locales,
  model,
  optedInTypes,
  readShown,
  taxonomy,
}: Parts) {
  const documentCounts = countDocuments({ config, contentTypes, db });
  const countDemand = demandCounter({ config, db, model, taxonomy });
  const readHeadings = headingReader({ locales, taxonomy });
  const readGaps = gapReader({ db, locales, model, taxonomy });
  const takeSnapshot = snapshotTaker({
    catalogue,
    countDemand,
    documentCounts,
    locales,
    optedInTypes,
    taxonomy,
  });
  const coverageDays = createCoverageDays({ db, model, takeSnapshot });
  return {
    countOutOfContent: outOfContentCounter({ catalogue, countDemand, optedInTypes, taxonomy }),
    coverageDays,
    readLostCells: lostCellReader({ coverageDays, documentCounts, optedInTypes }),
    coverageEntries: createCoverageEntries({ db, documentCounts }),
    coverageFreshness: createCoverageFreshness({
      config,
      db,
      catalogue,
      documentCounts,
      readShown,
      taxonomy,
    }),
    coverageMatrix: createCoverageMatrix({
      ee,
      catalogue,
      countDemand,
      documentCounts,
      readGaps,
      readHeadings,
      taxonomy,
    }),
    coveragePast: createCoveragePast({ coverageDays, readHeadings, taxonomy }),
  };
}
