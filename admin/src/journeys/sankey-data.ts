import type { JourneyFlow, JourneysReport } from '../../../plugin/contracts/journeys';

interface SankeyNode {
  name: string;
  /** Key of the state. */
  state: string;
  side: 'from' | 'to';
  contacts: number;
}

export interface SankeyData {
  nodes: SankeyNode[];
  links: { source: number; target: number; value: number; move: JourneyFlow['move'] }[];
}

/** States at the beginning on the left, at the end on the right, in the order of the cycle; those with contacts only. */
export function sankeyData(
  { states, flow }: JourneysReport,
  nameOf: (state: string) => string,
): SankeyData {
  const sideOf = (side: 'from' | 'to'): SankeyNode[] =>
    states
      .map(({ key }): SankeyNode => {
        const links = flow.filter((link) => link[side] === key);
        const contacts = links.reduce((sum, link) => sum + link.contacts, 0);
        return { name: nameOf(key), state: key, side, contacts };
      })
      .filter(({ contacts }) => contacts > 0);
  const nodes = [...sideOf('from'), ...sideOf('to')];
  const placeOf = (side: 'from' | 'to', state: string): number =>
    nodes.findIndex((node) => node.side === side && node.state === state);
  const links = flow.map(({ from, to, contacts, move }) => ({
    source: placeOf('from', from),
    target: placeOf('to', to),
    value: contacts,
    move,
  }));
  return { nodes, links };
}
