import type { InEachLanguage } from '../../text/spoken-languages';
import { german as de } from './de';
import { english as en } from './en';
import { spanish as es } from './es';
import { french as fr } from './fr';
import { portuguese as pt } from './pt';
import type { Sentences } from './sentences';

export const sentences: InEachLanguage<Sentences> = { en, fr, de, es, pt };
