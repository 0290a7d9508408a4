// npm run demo: from a fresh clone to a running site with a recommendation on the screen.
import { ensureInstalled } from './ensure-installed.mjs';
import { ensurePlaygroundBuilt } from './ensure-built.mjs';
import { startPlayground, stopPlayground } from './start-playground.mjs';

const CONTACT = 'evaluator-timber@example.com';

async function printRecommendations(url, token) {
  const address = `${url}/api/lifecycle-map/recommendations?contact=${encodeURIComponent(CONTACT)}&limit=3`;
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  const { data, meta, error } = await response.json();
  if (!response.ok)
    throw new Error(`GET ${address} answered ${response.status}: ${error?.message}`);
  console.log(`\nGET ${address}\n`);
  console.log(`${CONTACT} is in the stage “${meta.contact.stage}”. Next best for them:\n`);
  for (const { rank, score, entry, contentType, reasons } of data) {
    console.log(`${rank}. ${entry.title}  (${contentType}, score ${score.toFixed(2)})`);
    for (const { contribution, detail } of reasons)
      console.log(`     ${contribution.toFixed(2)}  ${detail}`);
  }
}

const once = process.argv.includes('--once');
ensureInstalled();
ensurePlaygroundBuilt();
const port = Number(process.env.PORT ?? 1337);
const { url, access, child } = await startPlayground({ port }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const stop = () => void stopPlayground(child);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

const adminUrl = `${url}/admin`;
console.log(`\nAdmin      ${adminUrl}`);
console.log(`Login      ${access.adminEmail}  ${access.adminPassword}`);
console.log(`API token  ${access.apiToken}`);
console.log(`Read only  ${access.readOnlyToken}`);
await printRecommendations(url, access.readOnlyToken);
console.log(`\nDEMO ${JSON.stringify({ url, adminUrl, ...access })}`);
if (once) await stopPlayground(child);
else {
  console.log('\nUp until you press Ctrl+C.');
  child.once('exit', (code) => process.exit(code ?? 0));
}
