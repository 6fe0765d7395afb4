/** `npm run sandbox`: starts the sandbox and says how to use it. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { SandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import type { JournalEntry } from '../../lib/sandbox/store.ts';
import { demoPaths } from './demoPages.ts';
import { type Sandbox, startSandbox } from './server.ts';

const usage = `npm run sandbox -- [--port 4817] [--database .output/sandbox.sqlite] [--reset]

  --port      where to listen on 127.0.0.1
  --database  the file the leads are kept in
  --reset     begins again with the seeded leads`;

const { port, databaseFile, reset } = readArguments();
mkdirSync(dirname(databaseFile), { recursive: true });
const sandbox = await startSandbox({ port, databaseFile, onPatch: printPatch }).catch(explainStart);
if (reset) await sandbox.reset();
printWelcome(sandbox);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());

function readArguments(): { port: number; databaseFile: string; reset: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4817' },
        database: { type: 'string', default: '.output/sandbox.sqlite' },
        reset: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (values.help) end(usage, 0);
    if (!(port <= 65_535)) end(`--port must be a number up to 65535, not ${values.port}`, 2);
    return { port, databaseFile: values.database, reset: values.reset };
  } catch (error) {
    return end(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

function end(message: string, exitCode: number): never {
  (exitCode === 0 ? console.log : console.error)(message);
  process.exit(exitCode);
}

function explainStart(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE')
    end(
      `Port ${port} is in use, perhaps by another sandbox. End that one, or choose another port:\n\n` +
        `  npm run sandbox -- --port ${port + 1}`,
      1,
    );
  if (error.code === 'EACCES') end(`Port ${port} may not be used without rights. Choose one above 1023.`, 1);
  end(
    `The sandbox could not start: ${error.message}\n\n` +
      `If ${databaseFile} is damaged or of an older sandbox, delete it; it holds only made-up leads.`,
    1,
  );
}

function printWelcome({ origin, apiKey }: Sandbox): void {
  console.log(`The Octanist sandbox listens at ${origin}/api
API key     ${apiKey}
Leads in    ${databaseFile}
Demo pages  ${demoPaths.map((path) => `${origin}${path}`).join('\n            ')}

Try it:

curl -X PATCH \\
  -H "X-API-KEY: ${apiKey}" \\
  -H "Content-Type: application/json" \\
  -d '{ "email": "john@example.com", "status": "won", "value": 5000 }' \\
  "${origin}/api/leads"

Every PATCH is shown here as it arrives. Ctrl+C ends the sandbox.`);
}

function printPatch({ body, before, after, status, code }: JournalEntry): void {
  console.log(
    `\nPATCH /api/leads ${JSON.stringify(body)}\n  ${status}${code === undefined ? '' : ` ${code}`}`,
  );
  before.forEach((lead, index) => {
    console.log(
      `  ${lead.id} ${lead.name ?? ''}\n    before ${toLine(lead)}\n    after  ${toLine(after[index] ?? lead)}`,
    );
  });
}

function toLine({ status, value, note, lossReason }: SandboxLead): string {
  return JSON.stringify({ status, value, note, lossReason });
}
