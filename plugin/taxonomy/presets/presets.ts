import { defaultStages } from '../default-stages';
import type { Preset } from './preset';

const DECIDING = ['compare', 'validate'];
const ACTING = ['try', 'buy'];

/** The lifecycle and other common vocabularies. */
export const PRESETS: Preset[] = [
  {
    key: 'lifecycle',
    stages: defaultStages.map(({ key, label }) => ({ key, label, of: key })),
  },
  {
    key: 'funnel',
    stages: [
      { key: 'tofu', label: 'Top of funnel', of: 'reach' },
      { key: 'mofu', label: 'Middle of funnel', of: 'nurture' },
      { key: 'bofu', label: 'Bottom of funnel', of: 'convert' },
    ],
  },
  {
    key: 'aida',
    stages: [
      { key: 'attention', label: 'Attention', of: 'reach' },
      { key: 'interest', label: 'Interest', of: 'nurture' },
      { key: 'desire', label: 'Desire', of: 'convert', intents: DECIDING },
      { key: 'action', label: 'Action', of: 'convert', intents: ACTING },
    ],
  },
  {
    key: 'inbound',
    stages: [
      { key: 'awareness', label: 'Awareness', of: 'reach' },
      { key: 'interest', label: 'Interest', of: 'nurture' },
      { key: 'consideration', label: 'Consideration', of: 'convert', intents: DECIDING },
      { key: 'conversion', label: 'Conversion', of: 'convert', intents: ACTING },
    ],
  },
  {
    key: 'hubspot',
    stages: [
      { key: 'subscriber', label: 'Subscriber', of: 'nurture', intents: ['follow'] },
      { key: 'lead', label: 'Lead', of: 'nurture' },
      {
        key: 'marketing-qualified-lead',
        label: 'Marketing qualified lead',
        of: 'convert',
        intents: ['compare'],
      },
      {
        key: 'sales-qualified-lead',
        label: 'Sales qualified lead',
        of: 'convert',
        intents: ['validate'],
      },
      { key: 'opportunity', label: 'Opportunity', of: 'convert', intents: ACTING },
      { key: 'customer', label: 'Customer', of: 'grow' },
      { key: 'evangelist', label: 'Evangelist', of: 'grow', intents: ['advocate'] },
    ],
  },
];
