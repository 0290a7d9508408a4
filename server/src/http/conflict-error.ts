import { errors } from '@strapi/utils';

/** Answered with 409, for which Strapi has no error. */
export class ConflictError extends errors.ApplicationError<'ConflictError'> {
  constructor(message: string, details?: object) {
    super(message, details);
    this.name = 'ConflictError';
  }
}
