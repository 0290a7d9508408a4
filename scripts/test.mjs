// npm test: everything that can run here. What cannot is said before the tests.
import path from 'node:path';

import { ensureClientBuilt, ensurePlaygroundBuilt } from './ensure-built.mjs';
import { ensureInstalled, root, run } from './ensure-installed.mjs';

ensureInstalled();
ensurePlaygroundBuilt();
ensureClientBuilt();
run(path.join(root, 'node_modules/.bin/vitest'), ['run', ...process.argv.slice(2)]);
