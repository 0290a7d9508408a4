import type { DefaultTheme } from 'styled-components';

import {
  SILENT_STATE,
  UNKNOWN_STATE,
  type JourneysReport,
} from '../../../plugin/contracts/journeys';
import { colourAt } from '../reports/chart-colours';

/** A hue for each stage; grey for who is silent or not known yet. */
export const stateColours =
  (theme: DefaultTheme, { states }: JourneysReport) =>
  (key: string): string =>
    key === SILENT_STATE || key === UNKNOWN_STATE
      ? theme.colors.neutral400
      : colourAt(
          theme,
          states.findIndex((state) => state.key === key),
        );
