import type { SourceRow } from '../source-row';
import type { SegmentMessage } from './message';
import { touchpointOf } from './touchpoint';

/** `page` and `screen`: what a person looked at, on a site or in an app. */
export const adaptPage = (message: SegmentMessage, receivedAt: number): SourceRow =>
  touchpointOf(message, 'page_visited', receivedAt);
