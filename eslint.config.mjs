import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PRODUCT = ['{plugin,server,admin}/**/*.{ts,tsx}', 'client/src/**/*.{ts,tsx}'];

/** A wall between rooms: files of `room` may not import what matches `groups`. */
const wall = (room, groups, message) => ({
  files: [`${room}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.{ts,tsx}'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/.strapi/**',
      '**/.cache/**',
      'playground/types/generated/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: PRODUCT,
    extends: tseslint.configs.recommendedTypeCheckedOnly,
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'server/tsconfig.json',
          'admin/tsconfig.json',
          'client/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Strapi's registry, its context and its queries are typed as any: their values are given a type where
      // they come in, and the compiler takes it from there.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['{admin,client}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Blob: 'readonly',
        Buffer: 'readonly',
        FormData: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  wall(
    'plugin',
    ['**/server/**', '**/admin/**', '**/playground/**', '@strapi/*', 'react', 'react-*', 'node:*'],
    'The domain is pure: no Strapi, no React, no Node.',
  ),
  wall('server', ['**/admin/src/**', '**/playground/**'], 'The server knows nothing of the admin.'),
  wall(
    'admin',
    ['**/server/**', '**/playground/**', 'node:*'],
    'The admin talks to the server through contracts only.',
  ),
  {
    files: ['client/src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/plugin/contracts/',
              allowTypeImports: true,
              message: 'Of the contracts the client has the types only.',
            },
            {
              regex: '/(plugin/(?!contracts/)|server/src/|admin/|playground/)|^node:|^@strapi/',
              message: 'The client knows the plugin by its contracts only, and runs in a browser.',
            },
          ],
        },
      ],
    },
  },
);
