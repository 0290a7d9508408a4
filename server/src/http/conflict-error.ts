import { errors } from '@strapi/utils';

/** Somebody else has changed it meanwhile: 409, which Strapi has no error of. */
export class ConflictError extends errors.ApplicationError<'ConflictError'> {
  constructor(message: string, details?: object) {
    super(message, details);
    this.name = 'ConflictError';
  }
}
