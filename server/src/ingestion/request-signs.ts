import type { MachineSigns } from '../../../plugin/sources/machine-sign';
import type { Context } from '../strapi';

/** The signs in a visitor's own request that a machine may have made it. */
export const requestSigns = (ctx: Context): Pick<MachineSigns, 'senderAgent' | 'purpose'> => ({
  senderAgent: ctx.get('User-Agent'),
  purpose: ctx.get('Sec-Purpose') || ctx.get('Purpose'),
});
