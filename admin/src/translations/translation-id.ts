import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type en from './en';

export type TranslationId = keyof typeof en;

/** The id under which the admin panel knows one of our strings. */
export const getTranslationId = (id: TranslationId): string => `${PLUGIN_ID}.${id}`;
