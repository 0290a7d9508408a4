interface Env {
  (key: string, fallback?: string): string;
  bool(key: string, fallback?: boolean): boolean;
}

export default ({ env }: { env: Env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET', 'playground-admin-secret') },
  apiToken: { salt: env('API_TOKEN_SALT', 'playground-api-token-salt') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', 'playground-transfer-salt') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', 'playground-encryption-key-32-long') },
  ...(env('ADMIN_PATH') && { url: env('ADMIN_PATH') }),
  // Server tests need no admin panel.
  serveAdminPanel: env.bool('SERVE_ADMIN', true),
  flags: { nps: false, promoteEE: false },
});
