import { errors } from '@strapi/utils';
import { expect, it } from 'vitest';

import { uploadedFile } from './uploaded-file';

const MIB = 1_024 * 1_024;
const file = { filepath: '/tmp/x', originalFilename: 'tags.csv', size: 10 };

it('is the one file of the field "files"', () => {
  expect(uploadedFile({ files: file })).toEqual({
    filepath: '/tmp/x',
    originalFilename: 'tags.csv',
  });
});

it('is refused when there is none, or several', () => {
  for (const form of [undefined, {}, { other: file }, { files: [file, file] }, { files: {} }]) {
    expect(() => uploadedFile(form)).toThrow(errors.ValidationError);
  }
});

it('may have 10 MiB', () => {
  expect(uploadedFile({ files: { ...file, size: 10 * MIB } }).filepath).toBe('/tmp/x');
  expect(() => uploadedFile({ files: { ...file, size: 10 * MIB + 1 } })).toThrow(
    errors.PayloadTooLargeError,
  );
});
