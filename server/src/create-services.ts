import type { StrapiParts } from './strapi-parts';
import {
  createAdminCallers,
  createAdminReader,
  createCallers,
  createContactTokens,
  createRateLimits,
} from './access';
import {
  createContactOverview,
  createContactRecords,
  createContacts,
  createSetTraits,
} from './contacts';
import { createCoverage } from './coverage';
import { createExperiments } from './experiments';
import { createClientScript, createOpenapi } from './frontends';
import { createAcceptBatch, createTouchpoints, createUnresolvedUrls } from './ingestion';
import { createCatalogue, createContents, createEntries, createUrls } from './library';
import { createModel } from './model';
import {
  clearHashCache,
  createConsents,
  createEmailHashes,
  createIdentityHashes,
  createServedLists,
  createTraits,
} from './people';
import { createPlacements, createRecommendations } from './recommendations';
import {
  createInsights,
  createJourneys,
  createMovers,
  createPerformance,
  createReports,
  createWatchOuts,
} from './reports';
import { createRules } from './rules';
import { createScheduler } from './scheduling';
import { createLocales, createOptedInTypes } from './site';
import { createSourceCounts, sourceRoutes } from './sources';
import { createJobs, createSuggestions, createTagging } from './tagging';
import { createReviews, createTags } from './tags';
import { createTaxonomySettings } from './taxonomy-settings';
import { createTaxonomy } from './taxonomy';
import { contentRoutes } from './routes';
import { createMirror } from './mirror';
import { createRetention } from './retention';

/**
 * Builds every service bottom up, each from exactly what it needs. A service is built from those above it only; what
 * would point down is a callback.
 */
export function createServices({
  appConfig,
  auth,
  config,
  contentAPI,
  contentTypes,
  db,
  documents,
  ee,
  getModel,
  log,
  plugin,
  plugins,
  service,
}: StrapiParts) {
  const scheduler = createScheduler();

  const optedInTypes = createOptedInTypes({ contentTypes, plugin });
  const locales = createLocales({ plugin, plugins });

  const taxonomy = createTaxonomy({ db, config, onJourneyChange: () => model.reset() });

  const emailHashes = createEmailHashes({ appConfig, config });
  const identityHashes = createIdentityHashes({ db, config });
  const servedLists = createServedLists({ db, log, identityHashes });
  const consents = createConsents({ db, identityHashes });
  const traits = createTraits({ config, db });

  const contactTokens = createContactTokens({ appConfig, config });
  const rateLimits = createRateLimits({ config });
  const adminReader = createAdminReader({
    db,
    documents,
    getModel,
    plugin,
    service,
    locales,
    optedInTypes,
  });
  const adminCallers = createAdminCallers({ adminReader, contactTokens, emailHashes });
  const callers = createCallers({
    auth,
    config,
    contentAPI,
    getModel,
    consents,
    contactTokens,
    emailHashes,
    optedInTypes,
  });

  const reviews = createReviews({ db });
  const tags = createTags({
    db,
    reviews,
    taxonomy,
    onChange: (document) => catalogue.setTags(document),
  });

  const entries = createEntries({ db, documents, getModel, optedInTypes });
  const catalogue = createCatalogue({ db, optedInTypes, tags });
  const urls = createUrls({ catalogue, locales, optedInTypes });
  const contents = createContents({ appConfig, catalogue, entries, locales, taxonomy, urls });

  const model = createModel({
    config,
    db,
    log,
    catalogue,
    optedInTypes,
    tags,
    taxonomy,
    scheduler,
    onForget: () => {
      clearHashCache();
      servedLists.forget();
    },
  });

  const rules = createRules({
    db,
    catalogue,
    optedInTypes,
    taxonomy,
    requireUntried: (trx, ruleId) => experiments.requireUntried(trx, ruleId),
  });

  const experiments = createExperiments({ config, db, identityHashes, rules, taxonomy });

  const touchpoints = createTouchpoints({ db, identityHashes, model, scheduler, servedLists });
  const unresolvedUrls = createUnresolvedUrls({ db, catalogue, model, urls });

  const sourceCounts = createSourceCounts({ appConfig, config, db, log });
  const acceptBatch = createAcceptBatch({
    db,
    catalogue,
    consents,
    scheduler,
    touchpoints,
    onOutcome: (source, outcome) => sourceCounts.add(source, outcome),
  });

  const placements = createPlacements({ config, optedInTypes });
  const recommendations = createRecommendations({
    db,
    catalogue,
    entries,
    experiments,
    locales,
    log,
    model,
    movers: () => movers.current(),
    optedInTypes,
    placements,
    rules,
    servedLists,
    taxonomy,
    traits,
    urls,
  });

  const contactRecords = createContactRecords({
    db,
    emailHashes,
    model,
    taxonomy,
    contactsOf: (watchOut) => watchOuts.contactsOf(watchOut),
  });
  const contacts = createContacts({ db, emailHashes, identityHashes, model, servedLists });
  const setTraits = createSetTraits({ config, consents, contacts, touchpoints, traits });
  const contactOverview = createContactOverview({
    config,
    db,
    catalogue,
    consents,
    identityHashes,
    recommendations,
  });

  const tagging = createTagging({ config, db, locales });
  const suggestions = createSuggestions({
    db,
    log,
    catalogue,
    model,
    optedInTypes,
    reviews,
    taxonomy,
  });
  const jobs = createJobs({ db, log, catalogue, optedInTypes, suggestions, tags });

  const taxonomySettings = createTaxonomySettings({ db, catalogue, taxonomy });

  const coverage = createCoverage({
    config,
    contentTypes,
    db,
    ee,
    catalogue,
    locales,
    model,
    optedInTypes,
    readShown: () => performance.entryCounts(),
    taxonomy,
  });

  const reports = createReports({ db, log, model });
  const journeys = createJourneys({ config, db, catalogue, identityHashes, reports, taxonomy });
  const movers = createMovers({ config, catalogue, journeys, reports });
  const performance = createPerformance({
    countOutOfContent: coverage.countOutOfContent,
    experiments,
    db,
    catalogue,
    identityHashes,
    model,
    reports,
    rules,
    servedLists,
    taxonomy,
  });

  const watchOuts = createWatchOuts({
    config,
    db,
    catalogue,
    identityHashes,
    readLostCells: coverage.readLostCells,
    reports,
    taxonomy,
  });
  const insights = createInsights({
    catalogue,
    entryCounts: () => performance.entryCounts(),
    model,
    optedInTypes,
    taxonomy,
  });

  const mirror = createMirror({
    db,
    log,
    catalogue,
    consents,
    experiments,
    jobs,
    model,
    movers,
    reviews,
    rules,
    servedLists,
    suggestions,
    taxonomy,
    traits,
  });

  const retention = createRetention({ config, db, experiments, model });

  const clientScript = createClientScript();
  const openapi = createOpenapi({
    appConfig,
    routes: () => [...contentRoutes, ...sourceRoutes({ appConfig, config, sourceCounts })],
  });

  return {
    scheduler,
    optedInTypes,
    locales,
    taxonomy,
    emailHashes,
    identityHashes,
    servedLists,
    consents,
    traits,
    contactTokens,
    rateLimits,
    adminReader,
    adminCallers,
    callers,
    reviews,
    tags,
    entries,
    catalogue,
    urls,
    contents,
    model,
    rules,
    experiments,
    touchpoints,
    unresolvedUrls,
    sourceCounts,
    acceptBatch,
    placements,
    recommendations,
    contactOverview,
    contactRecords,
    contacts,
    setTraits,
    tagging,
    suggestions,
    jobs,
    taxonomySettings,
    ...coverage,
    reports,
    journeys,
    movers,
    insights,
    performance,
    watchOuts,
    mirror,
    retention,
    clientScript,
    openapi,
  };
}

export type Services = ReturnType<typeof createServices>;
