import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { Context } from '../strapi';

interface Layer {
  path: string;
  methods: string[];
}

/**
 * The route of this plugin that the router has matched, by its path as it was declared, such as `/contacts/:id/export`. Known
 * before the route itself runs; null for a route that is not ours.
 */
export function matchedRoute(ctx: Context): string | null {
  const layers: Layer[] = ctx.matched ?? [];
  const layer = layers.find(({ methods }) => methods.includes(ctx.method));
  const marker = `/${PLUGIN_ID}/`;
  const position = layer?.path.indexOf(marker) ?? -1;
  return layer === undefined || position < 0
    ? null
    : layer.path.slice(position + marker.length - 1);
}
