import path from 'node:path';

import type { Core } from '@strapi/strapi';

const config = (): Core.Config.Database => ({
  connection: {
    client: 'sqlite',
    connection: { filename: path.resolve(process.cwd(), '.tmp/data.db') },
    useNullAsDefault: true,
  },
});

export default config;
