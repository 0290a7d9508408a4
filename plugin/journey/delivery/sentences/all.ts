import type { InEachLanguage } from '../../../text/spoken-languages';
import { german as de } from './de';
import { english as en } from './en';
import { spanish as es } from './es';
import { french as fr } from './fr';
import { portuguese as pt } from './pt';
import type { DeliverySentences } from './delivery-sentences';

export const deliverySentences: InEachLanguage<DeliverySentences> = { en, fr, de, es, pt };
