import path from 'node:path';

import ts from 'typescript';

import { ROOT } from './pages';

/** A setting as its type declares it. */
export interface DeclaredSetting {
  /** From `config`, such as `sources.hubspot.url`. */
  path: string;
  isOptional: boolean;
  /** What its documentation says after `@default`. */
  default: string | null;
}

const DECLARATIONS = path.join(ROOT, 'dist/server/src/index.d.ts');

function defaultOf(property: ts.Symbol): string | null {
  const tag = property.getJsDocTags().find(({ name }) => name === 'default');
  return tag === undefined ? null : ts.displayPartsToString(tag.text);
}

/** Settings that hold others have an interface of their own. */
const isGroup = (type: ts.Type): boolean => type.isClassOrInterface();

/** The settings that hold no others, as the built package declares them in `LifecycleConfig`. */
export function declaredSettings(): DeclaredSetting[] {
  const program = ts.createProgram([DECLARATIONS], { skipLibCheck: true, strict: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(DECLARATIONS);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module && checker.getExportsOfModule(module);
  const config = exported?.find(({ name }) => name === 'LifecycleConfig');
  if (config === undefined) throw new Error(`${DECLARATIONS} does not export LifecycleConfig`);

  const settingsIn = (type: ts.Type, prefix: string): DeclaredSetting[] =>
    type.getProperties().flatMap((property) => {
      const name = `${prefix}${property.name}`;
      const inner = checker.getNonNullableType(checker.getTypeOfSymbol(property));
      if (isGroup(inner)) return settingsIn(inner, `${name}.`);
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      return [{ path: name, isOptional, default: defaultOf(property) }];
    });
  return settingsIn(checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(config)), '');
}
