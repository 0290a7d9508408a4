import path from 'node:path';

import ts from 'typescript';

import { ROOT } from './pages';

/** As an app or a site compiles: strictly, with the package as npm installs it. */
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  types: ['node'],
};

export interface Sample {
  /** Tells the samples apart, and ends as their language does. */
  name: string;
  text: string;
}

/** What the compiler has to say about each sample, by name. Samples need no files of their own. */
export function compile(samples: Sample[]): Map<string, string[]> {
  const files = new Map(samples.map(({ name, text }) => [path.join(ROOT, name), text]));
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, options, ...others) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile(file, options, ...others)
      : ts.createSourceFile(file, text, options);
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  const problemsIn = (file: string): string[] =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return new Map(samples.map(({ name }) => [name, problemsIn(path.join(ROOT, name))]));
}
