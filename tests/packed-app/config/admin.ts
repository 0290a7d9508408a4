const config = () => ({
  auth: { secret: 'packed-app-admin-secret' },
  apiToken: { salt: 'packed-app-api-token-salt' },
  transfer: { token: { salt: 'packed-app-transfer-salt' } },
  secrets: { encryptionKey: 'packed-app-encryption-key-32-long' },
});

export default config;
