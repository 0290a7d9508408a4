import { errors } from '@strapi/utils';

/** Somebody else was faster. Answered with 409. */
export class ConflictError extends errors.ApplicationError<'ConflictError'> {
  override name = 'ConflictError' as const;
}
