// Runs a command of node_modules, after installing that where it is missing.
import path from 'node:path';

import { ensureInstalled, root, run } from './ensure-installed.mjs';

const [command, ...args] = process.argv.slice(2);
ensureInstalled();
run(path.join(root, 'node_modules', '.bin', command), args);
