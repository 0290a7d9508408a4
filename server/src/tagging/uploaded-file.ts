import { errors } from '@strapi/utils';

export interface UploadedFile {
  filepath: string;
  originalFilename: string;
}

const MAX_BYTES = 10 * 1_024 * 1_024;
const HOW = 'Send one file as multipart/form-data, in the field "files"';

/**
 * The one file of a form, which is `ctx.request.files`. Strapi removes it once the request is answered.
 * @throws ValidationError when there is none, or several; PayloadTooLargeError beyond 10 MiB
 */
export function uploadedFile(form: unknown): UploadedFile {
  const file: unknown =
    typeof form === 'object' && form !== null && 'files' in form ? form.files : undefined;
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    throw new errors.ValidationError(HOW);
  }
  const { filepath, originalFilename, size } = file as Partial<UploadedFile> & { size?: number };
  if (filepath === undefined) throw new errors.ValidationError(HOW);
  if (Number(size) > MAX_BYTES) {
    throw new errors.PayloadTooLargeError(
      `The file must be at most ${MAX_BYTES / 1_024 / 1_024} MiB. Split it, and import one part after the other.`,
    );
  }
  return { filepath, originalFilename: originalFilename ?? '' };
}
