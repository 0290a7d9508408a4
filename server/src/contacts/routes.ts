import { z } from '@strapi/utils';
import {
  contactConsentAnswer,
  contactErasedAnswer,
  contactExportAnswer,
  contactTokenAnswer,
  contactTraitsAnswer,
} from './answers';
import {
  consentBody,
  contactTokenBody,
  identityQuery,
  ownConsentBody,
  ownIds,
  traitsBody,
} from './schemas';
import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute, contentRoute, json, LIMITED } from '../http';

const person = { params: { id: z.string() }, query: identityQuery.shape };
const own = { query: ownIds.shape };

const documentation = {
  mintToken: { request: json(contactTokenBody), response: contactTokenAnswer },
  contactConsent: { request: { ...person, ...json(consentBody) }, response: contactConsentAnswer },
  contactTraits: { request: { ...person, ...json(traitsBody) }, response: contactTraitsAnswer },
  exportContact: { request: person, response: contactExportAnswer },
  eraseContact: { request: person, response: contactErasedAnswer },
  exportMe: { request: own, response: contactExportAnswer },
  eraseMe: { request: own, response: contactErasedAnswer },
  myConsent: { request: json(ownConsentBody), response: contactConsentAnswer },
};

export const contentRoutes = [
  contentRoute('POST', '/contacts/token', 'contact.token', documentation.mintToken),
  // Before those of any contact, which their paths would match.
  contentRoute('GET', '/contacts/me/export', 'me.export', documentation.exportMe, LIMITED),
  contentRoute('DELETE', '/contacts/me', 'me.delete', documentation.eraseMe, LIMITED),
  contentRoute('PUT', '/contacts/me/consent', 'me.consent', documentation.myConsent, LIMITED),
  contentRoute('PUT', '/contacts/:id/consent', 'contact.consent', documentation.contactConsent),
  contentRoute('PUT', '/contacts/:id/traits', 'contact.traits', documentation.contactTraits),
  contentRoute('GET', '/contacts/:id/export', 'contact.export', documentation.exportContact),
  contentRoute('DELETE', '/contacts/:id', 'contact.delete', documentation.eraseContact),
];

export const adminRoutes = [
  adminRoute('GET', '/contacts', 'admin-contact.find', PERMISSIONS.readContacts),
  adminRoute('GET', '/contacts/records/:record', 'admin-contact.findOne', PERMISSIONS.readContacts),
  adminRoute(
    'GET',
    '/contacts/records/:record/timeline',
    'admin-contact.timeline',
    PERMISSIONS.readContacts,
  ),
  adminRoute(
    'GET',
    '/contacts/records/:record/recommendations',
    'admin-contact.recommendations',
    PERMISSIONS.readContacts,
    PERMISSIONS.previewRecommendations,
  ),
  adminRoute(
    'GET',
    '/contacts/records/:record/export',
    'admin-contact.exportRecord',
    PERMISSIONS.exportContact,
  ),
  adminRoute(
    'DELETE',
    '/contacts/records/:record',
    'admin-contact.deleteRecord',
    PERMISSIONS.deleteContact,
  ),
  adminRoute('GET', '/contacts/:id/export', 'admin-contact.export', PERMISSIONS.exportContact),
  adminRoute('DELETE', '/contacts/:id', 'admin-contact.delete', PERMISSIONS.deleteContact),
];
