import jwt from 'jsonwebtoken';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import { isoTime } from '../../../plugin/time';
import { forbidden } from '../http';
import { siteSecret, type ReadConfig } from '../site';
import type { AppConfig } from '../strapi';

const ALGORITHM = 'HS256';
const MINUTE_S = 60;

interface Parts {
  appConfig: AppConfig;
  config: ReadConfig;
}

/** JSON Web Tokens by which a browser proves which contact it acts for (RFC 7519, HMAC with SHA-256). */
export const createContactTokens = ({ appConfig, config }: Parts) => {
  const secret = (): string => siteSecret(appConfig, config().contactTokenSecret, 'contact token');

  return {
    mint(contact: string): { token: string; expiresAt: string } {
      const lifetime = config().contactTokenLifetimeMinutes * MINUTE_S;
      const expires = Math.floor(Date.now() / 1000) + lifetime;
      const token = jwt.sign({ sub: contact, exp: expires }, secret(), {
        algorithm: ALGORITHM,
        audience: PLUGIN_ID,
      });
      return { token, expiresAt: isoTime(expires * 1000) };
    },

    /**
     * The contact that a token was minted for.
     * @throws ForbiddenError when it was not minted here, was changed, or has expired.
     */
    read(token: string): string {
      const key = secret();
      try {
        const claims = jwt.verify(token, key, {
          algorithms: [ALGORITHM],
          audience: PLUGIN_ID,
        });
        if (typeof claims !== 'string' && claims.sub && claims.exp) return claims.sub;
      } catch (error) {
        // Anything else is not a token at all: a payload that is no JSON throws a bare SyntaxError.
        if (error instanceof jwt.TokenExpiredError) {
          throw forbidden(
            'token_expired',
            'The contactToken has expired. Ask your server for a new one.',
          );
        }
      }
      throw forbidden('token_invalid', 'The contactToken is not one that this site minted.');
    },
  };
};

export type ContactTokensService = ReturnType<typeof createContactTokens>;
