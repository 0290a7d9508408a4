import { articles } from './articles';
import { caseStudies } from './case-studies';
import { contactsBefore } from './contacts-before';
import { contactsCustomers } from './contacts-customers';
import { courses } from './courses';
import { demos } from './demos';
import { simulatedContacts } from './simulation';
import type { SeedContact, SeedEntry, SeedType } from './types';

export const library: Record<SeedType, SeedEntry[]> = {
  article: articles,
  'case-study': caseStudies,
  demo: demos,
  course: courses,
};

/** Forty written by hand, and the simulated ones. */
export const contacts = (): SeedContact[] => [
  ...contactsBefore,
  ...contactsCustomers,
  ...simulatedContacts(library),
];
