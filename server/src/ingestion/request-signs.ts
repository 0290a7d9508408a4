import type { MachineSigns } from '../../../plugin/sources/machine-sign';
import type { Context } from '../strapi';

/** What a visitor's own request tells of who made it. */
export const requestSigns = (ctx: Context): Pick<MachineSigns, 'senderAgent' | 'purpose'> => ({
  senderAgent: ctx.get('User-Agent'),
  purpose: ctx.get('Sec-Purpose') || ctx.get('Purpose'),
});
