// Puts the client's script into the plugin, which serves it as `GET /client.js`.
import { copyFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
copyFileSync(path.join(root, 'client/dist/client.js'), path.join(root, 'dist/client.js'));
