import { Sankey, Tooltip } from 'recharts';
import { useTheme } from 'styled-components';

import type { JourneysReport } from '../../../plugin/contracts/journeys';
import { chartTooltip } from '../reports/chart-tooltip';
import { sankeyData } from './sankey-data';
import { stateColours } from './state-colours';

interface NodeShape {
  x: number;
  y: number;
  width: number;
  height: number;
  index: number;
}

interface Props {
  report: JourneysReport;
  nameOf: (state: string) => string;
  /** Set by the container that the chart fills. */
  width?: number;
  height?: number;
}

const NODE_WIDTH = 12;
const LABEL_WIDTH = 190;
const GAP = 8;

/** Where contacts were at the beginning of the period, on the left, and where they are at its end. */
export const FlowChart = ({ report, nameOf, width, height }: Props) => {
  const theme = useTheme();
  const colourOf = stateColours(theme, report);
  const { nodes, links } = sankeyData(report, nameOf);
  const drawNode = ({ x, y, width: wide, height: high, index }: NodeShape) => {
    const node = nodes[index];
    if (node === undefined) return null;
    const isLeft = node.side === 'from';
    return (
      <g>
        <rect x={x} y={y} width={wide} height={Math.max(1, high)} fill={colourOf(node.state)} />
        <text
          x={isLeft ? x - GAP : x + wide + GAP}
          y={y + high / 2}
          dy="0.35em"
          textAnchor={isLeft ? 'end' : 'start'}
          fontSize={13}
          fill={theme.colors.neutral800}
        >
          {node.name} · {node.contacts}
        </text>
      </g>
    );
  };
  const coloured = links.map(({ source, target, value }) => ({
    source,
    target,
    value,
    stroke: colourOf(nodes[source]?.state ?? ''),
    strokeOpacity: 0.35,
  }));
  return (
    <Sankey
      width={width}
      height={height}
      data={{ nodes, links: coloured }}
      node={drawNode}
      nodeWidth={NODE_WIDTH}
      nodePadding={18}
      sort={false}
      iterations={0}
      margin={{ left: LABEL_WIDTH, right: LABEL_WIDTH, top: 8, bottom: 8 }}
    >
      <Tooltip {...chartTooltip(theme)} />
    </Sankey>
  );
};
