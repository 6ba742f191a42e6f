/** How long an editor waits: completions of a file, asked of TypeScript's language server. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { middle } from './measure.mjs';

const TSSERVER = fileURLToPath(
  new URL('../../node_modules/typescript/lib/tsserver.js', import.meta.url),
);

/**
 * Milliseconds per completion: the first after the file was opened and checked,
 * then the median at each mark. A mark is a comment, as in `error./*members*\/x`.
 */
export async function timeCompletions(file, text, rounds) {
  const server = startServer();
  try {
    server.send('open', { file, fileContent: text });
    await server.ask('semanticDiagnosticsSync', { file });
    const places = [...text.matchAll(/\/\*\w+\*\//gu)].map(({ 0: mark, index }) =>
      positionOf(text, index + mark.length),
    );
    const ask = async ({ line, offset }) => {
      const start = performance.now();
      const { body } = await server.ask('completionInfo', { file, line, offset });
      if (!(body?.entries.length > 0)) throw new Error('The editor proposes nothing.');
      return performance.now() - start;
    };
    const first = await ask(places[0]);
    const times = [];
    for (const place of places) {
      const all = [];
      for (let round = 0; round < rounds; round += 1) all.push(await ask(place));
      times.push(middle(all).median);
    }
    return [first, ...times];
  } finally {
    server.stop();
  }
}

function positionOf(text, index) {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, offset: before.at(-1).length + 1 };
}

function startServer() {
  const child = spawn(process.execPath, [TSSERVER, '--disableAutomaticTypingAcquisition'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map();
  let sequence = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const message = JSON.parse(line);
    if (message.type === 'response') waiting.get(message.request_seq)?.(message);
  });
  const send = (command, args) => {
    sequence += 1;
    const request = { seq: sequence, type: 'request', command, arguments: args };
    child.stdin.write(`${JSON.stringify(request)}\n`);
    return sequence;
  };
  return {
    send,
    ask: (command, args) => {
      const request = send(command, args);
      return new Promise((resolve) => waiting.set(request, resolve));
    },
    stop: () => child.kill(),
  };
}
