import { expect, it } from 'vitest';

import type { JourneysReport } from '../../../plugin/contracts/journeys';
import { sankeyData } from './sankey-data';

it('draws states with contacts only, each once a side', () => {
  const report = {
    states: ['reach', 'grow', '*silent'].map((key) => ({ key, label: key })),
    flow: [
      { from: 'reach', to: 'reach', contacts: 3, move: 'stayed' },
      { from: 'reach', to: '*silent', contacts: 2, move: 'silent' },
    ],
  } as JourneysReport;
  const { nodes, links } = sankeyData(report, (key) => key.toUpperCase());
  expect(nodes.map(({ name, side, contacts }) => [name, side, contacts])).toEqual([
    ['REACH', 'from', 5],
    ['REACH', 'to', 3],
    ['*SILENT', 'to', 2],
  ]);
  expect(links).toEqual([
    { source: 0, target: 1, value: 3, move: 'stayed' },
    { source: 0, target: 2, value: 2, move: 'silent' },
  ]);
});
