const config = {
  host: process.env.HOST ?? '127.0.0.1',
  port: Number(process.env.PORT ?? 1337),
  app: { keys: ['packed-app-key-one', 'packed-app-key-two'] },
};

export default config;
