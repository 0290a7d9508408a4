import path from 'node:path';

const config = () => ({
  connection: {
    client: 'sqlite',
    connection: { filename: path.resolve(process.cwd(), '.tmp/data.db') },
    useNullAsDefault: true,
  },
});

export default config;
