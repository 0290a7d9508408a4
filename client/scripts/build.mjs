// Bundles each entry of the package, and the types of each so that they need no other package.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { minify } from 'terser';

const root = path.resolve(import.meta.dirname, '..');
const inRoot = (...names) => path.join(root, ...names);

const MODULES = {
  index: 'src/index.ts',
  react: 'src/react/index.ts',
  server: 'src/server/index.ts',
};
const SCRIPT = 'src/element/client.ts';

/** Packages that the bundles leave to the site; the package itself, so that sites extend its types in one place. */
const EXTERNAL = ['react', 'react/jsx-runtime', 'lifecycle-map-client'];

async function bundle(name, entry, format) {
  const { outputFiles } = await build({
    entryPoints: [inRoot(entry)],
    bundle: true,
    write: false,
    format,
    target: 'es2022',
    jsx: 'automatic',
    external: EXTERNAL,
  });
  const { code } = await minify(outputFiles[0].text, {
    module: format === 'esm',
    toplevel: true,
    ecma: 2020,
    compress: { passes: 2, unsafe_arrows: true, hoist_funs: true },
    // React's server components take it for what it is: code for the browser.
    format: { preamble: name === 'react' ? '"use client";' : undefined },
  });
  await writeFile(inRoot('dist', `${name}.js`), code);
}

async function declare(name, entry) {
  const types = await rollup({
    input: inRoot(entry),
    external: EXTERNAL,
    plugins: [dts({ tsconfig: inRoot('tsconfig.json') })],
  });
  await types.write({ file: inRoot('dist', `${name}.d.ts`) });
  await types.close();
}

await rm(inRoot('dist'), { recursive: true, force: true });
await mkdir(inRoot('dist'));
for (const [name, entry] of Object.entries(MODULES)) {
  await bundle(name, entry, 'esm');
  await declare(name, entry);
}
await bundle('client', SCRIPT, 'iife');
