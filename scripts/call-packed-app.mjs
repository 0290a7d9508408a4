import assert from 'node:assert/strict';

const ADMIN = {
  firstname: 'Ada',
  lastname: 'Min',
  email: 'admin@example.com',
  password: 'Packed-app-1',
};

/** Sends JSON, and returns the body of an answer that has the expected status. */
async function send(url, { method = 'GET', token, body, expects = 200 } = {}) {
  const response = await fetch(url, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  assert.equal(response.status, expects, `${method} ${url} answered ${response.status}: ${text}`);
  return text;
}

const sendForData = async (url, options) => JSON.parse(await send(url, options)).data;

/** An API token with full access, made as the first administrator of a new site would. */
async function newApiToken(url) {
  const { token } = await sendForData(`${url}/admin/register-admin`, {
    method: 'POST',
    body: ADMIN,
  });
  const { accessKey } = await sendForData(`${url}/admin/api-tokens`, {
    method: 'POST',
    token,
    body: { name: 'packed', description: '', type: 'full-access', lifespan: null },
    expects: 201,
  });
  return accessKey;
}

/**
 * Uses the plugin over HTTP, in a site that was never started before.
 * @throws AssertionError where an answer is not the expected one.
 */
export async function callPackedApp(url) {
  const api = `${url}/api/lifecycle-map`;
  await send(`${api}/taxonomy`, { expects: 403 });

  const token = await newApiToken(url);
  const { stages } = await sendForData(`${api}/taxonomy`, { token });
  assert.ok(stages.length > 0, 'The taxonomy has no stages.');

  const guide = await sendForData(`${url}/api/guides`, {
    method: 'POST',
    token,
    body: { data: { title: 'First steps', slug: 'first-steps' } },
    expects: 201,
  });
  const [first] = await sendForData(`${api}/recommendations?fields=title`, { token });
  assert.equal(first?.documentId, guide.documentId, 'The guide just published is not recommended.');
  assert.equal(first.url, '/guides/first-steps');
}
