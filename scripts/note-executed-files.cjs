// Loaded into the playground. Runs the plugin from its sources, and tells of each request that has the header
// x-note-files in which of the server's files a function was executed, before Strapi found the route and after.
const { Session } = require('node:inspector');
const Module = require('node:module');
const path = require('node:path');
const { fileURLToPath } = require('node:url');

require('tsx/cjs');

const fromStrapi = Module.createRequire(require.resolve('@strapi/strapi/package.json'));
const Koa = fromStrapi('koa');
const { get, set } = Object.getOwnPropertyDescriptor(fromStrapi('koa/lib/response'), 'body');

const root = path.resolve(__dirname, '..');
const sources = path.join(root, 'server', 'src') + path.sep;
const bundle = path.join(root, 'dist', 'server', 'index.js');

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (...args) {
  const found = resolveFilename.apply(this, args);
  return found === bundle ? path.join(sources, 'index.ts') : found;
};

/** Where the code of a file begins, behind the compiler's helpers and the getters of its exports. */
const beginnings = new Map();
const compile = Module.prototype._compile;
Module.prototype._compile = function (code, file, ...rest) {
  beginnings.set(file, code.search(/module\.exports\s*=\s*__toCommonJS/));
  return compile.call(this, code, file, ...rest);
};

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

/** Files with a function that was executed since the last call. */
function executedFiles() {
  let scripts = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  return scripts
    .filter(({ url }) => url.startsWith('file:'))
    .map(({ url, functions }) => ({ file: fileURLToPath(url), functions }))
    .filter(({ file, functions }) => {
      const ranges = functions.map(({ ranges: [range] }) => range);
      const isOwn = ({ startOffset }) => startOffset >= beginnings.get(file);
      return file.startsWith(sources) && ranges.some((range) => range.count > 0 && isOwn(range));
    })
    .map(({ file }) => path.relative(root, file));
}

const { createContext } = Koa.prototype;
Koa.prototype.createContext = function (request, response) {
  const context = createContext.call(this, request, response);
  if (!request.headers['x-note-files']) return context;
  let route;
  let before = [];
  executedFiles();
  Object.defineProperty(context.state, 'route', {
    enumerable: true,
    get: () => route,
    set(found) {
      route = found;
      before = executedFiles();
    },
  });
  Object.defineProperty(context.response, 'body', {
    get,
    set(body) {
      console.log(`EXECUTED ${JSON.stringify({ before, after: executedFiles() })}`);
      set.call(this, body);
    },
  });
  return context;
};
