// Usage: node lint.mjs <base url of the gateway>. Lints the four served OpenAPI documents; exit 1 on any error.
import { mkdtempSync, writeFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

const here = dirname(fileURLToPath(import.meta.url));
const base = process.argv[2] ?? 'http://localhost:8080';
const dir = mkdtempSync(join(tmpdir(), 'openapi-'));
const official = process.env.ADR_RULESET ?? join(here, '../../../../shared/standards/adr-2.2-linter.yaml');
const rulesets = [join(here, 'ruleset.yaml'), ...(existsSync(official) ? [official] : [])];

let failed = 0;
let passed = 0;
for (const dienst of ['gezinsplan', 'maatwerktafel', 'procesevaluatie', 'inzagelog', 'gateway']) {
  const answer = await fetch(`${base}/${dienst}/v1/openapi.json`);
  if (!answer.ok) {
    console.error(`${dienst}: openapi.json gave ${answer.status}`);
    failed++;
    continue;
  }
  const file = join(dir, `${dienst}.json`);
  writeFileSync(file, JSON.stringify(await answer.json(), null, 2));
  for (const ruleset of rulesets) {
    const run = spawnSync(join(here, 'node_modules/.bin/spectral'), ['lint', '-q', '-F', 'error', '-r', ruleset, file], {
      encoding: 'utf8',
      env: { ...process.env, SCARF_ANALYTICS: 'false' },
    });
    if (run.status === 0) passed++;
    else {
      failed++;
      console.error(`${dienst} against ${ruleset.split('/').pop()}:\n${run.stdout}${run.stderr}`);
    }
  }
}
rmSync(dir, { recursive: true });
if (rulesets.length === 1) console.log('The official ruleset is not here; only our own was checked.');
console.log(`Spectral: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
