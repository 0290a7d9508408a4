import type { Context } from '../strapi';

/** The admin user who made a change; null by name and id where nobody is known. */
export interface Author {
  id: number | null;
  name: string | null;
}

interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
}

/** The admin user who makes a change, under the name by which the admin panel shows them. */
export function authorOf(ctx: Context): Author {
  const user: AdminUser | undefined = ctx.state.user;
  if (user === undefined) return { id: null, name: null };
  const fullName = [user.firstname, user.lastname].filter(Boolean).join(' ');
  return { id: user.id, name: user.username || fullName || user.email || null };
}
