import { articlesConvert } from './articles-convert';
import { articlesGrow } from './articles-grow';
import { articlesNurture } from './articles-nurture';
import { articlesReach } from './articles-reach';
import type { SeedEntry } from './types';

export const articles: SeedEntry[] = [
  ...articlesReach,
  ...articlesNurture,
  ...articlesConvert,
  ...articlesGrow,
];
