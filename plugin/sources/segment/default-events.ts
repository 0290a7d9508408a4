import type { EventTypes } from '../event-types';

/**
 * Touchpoint types of the events in Segment's own specs (https://segment.com/docs/connections/spec: ecommerce v2,
 * email, B2B SaaS, video). Events that say little about a person, such as `Email Delivered`, are left out.
 */
export const defaultSegmentEvents: EventTypes = {
  'Products Searched': 'search_performed',
  'Product List Viewed': 'page_visited',
  'Promotion Clicked': 'link_clicked',
  'Product Clicked': 'link_clicked',
  'Product Viewed': 'content_viewed',
  'Product Added': 'cart_updated',
  'Product Removed': 'cart_updated',
  'Checkout Started': 'cart_updated',
  'Payment Info Entered': 'cart_updated',
  'Wishlist Product Added to Cart': 'cart_updated',
  'Product Added to Wishlist': 'content_saved',
  'Order Completed': 'purchased',
  'Product Reviewed': 'review_left',
  'Email Opened': 'email_opened',
  'Email Link Clicked': 'link_clicked',
  Unsubscribed: 'unsubscribed',
  // A person who reports spam must not get another e-mail.
  'Email Marked as Spam': 'unsubscribed',
  'Signed Up': 'form_submitted',
  'Video Playback Started': 'content_viewed',
  'Video Playback Completed': 'content_completed',
};
