import type { SourceRow } from '../source-row';
import type { SegmentMessage } from './message';
import { touchpointOf } from './touchpoint';

/** `page` and `screen`: a view of a page on a site or of a screen in an app. */
export const adaptPage = (message: SegmentMessage, receivedAt: number): SourceRow =>
  touchpointOf(message, 'page_visited', receivedAt);
