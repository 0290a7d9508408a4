import { articles } from './articles';
import { caseStudies } from './case-studies';
import { contactsBefore } from './contacts-before';
import { contactsCustomers } from './contacts-customers';
import { courses } from './courses';
import { demos } from './demos';
import type { SeedEntry, SeedType } from './types';

export const library: Record<SeedType, SeedEntry[]> = {
  article: articles,
  'case-study': caseStudies,
  demo: demos,
  course: courses,
};

export const contacts = [...contactsBefore, ...contactsCustomers];
