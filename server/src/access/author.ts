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

/** An admin user, who is `ctx.state.user`, by the name that the admin panel shows. */
export function authorOf(user: AdminUser | undefined): Author {
  if (user === undefined) return { id: null, name: null };
  const fullName = [user.firstname, user.lastname].filter(Boolean).join(' ');
  return { id: user.id, name: user.username || fullName || user.email || null };
}
