import 'lifecycle-map-client';

declare module 'lifecycle-map-client' {
  interface Register {
    types: {
      placement: 'article-end' | 'home';
      touchpointType: 'pricing_viewed' | 'form_submitted';
      entries: {
        'api::article.article': { title: string };
        'api::course.course': { title: string; weeks: number };
      };
    };
  }
}
