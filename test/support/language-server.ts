import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A diagnostic as the protocol has it. */
export interface Diagnostic {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The real yaml-language-server, as an editor talks to it. */
export class LanguageServer {
  private readonly server: ChildProcessWithoutNullStreams;
  private received = Buffer.alloc(0);
  private requests = 0;
  private readonly answers = new Map<number, (result: unknown) => void>();
  private readonly diagnostics = new Map<string, Diagnostic[]>();
  private readonly waiting = new Map<string, () => void>();

  /** @param settings - What the editor answers when it is asked for the section `yaml`. */
  constructor(
    private readonly root: string,
    private readonly settings: Readonly<Record<string, unknown>>,
  ) {
    const program = require.resolve('yaml-language-server/bin/yaml-language-server');
    this.server = spawn(process.execPath, [program, '--stdio']);
    this.server.stdout.on('data', (data: Buffer) => {
      this.receive(data);
    });
  }

  async start(): Promise<void> {
    const rootUri = pathToFileURL(this.root).href;
    await this.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'test' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
      },
    });
    this.notify('initialized', {});
  }

  /** Opens a file with a text and waits for what the server finds in it. */
  async open(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = this.uriOf(path);
    const found = new Promise<void>((resolve) => this.waiting.set(uri, resolve));
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    await found;
    return this.diagnostics.get(uri) ?? [];
  }

  async hover(path: string, position: Position): Promise<string> {
    const textDocument = { uri: this.uriOf(path) };
    const result = await this.request('textDocument/hover', { textDocument, position });
    return (result as { contents?: { value?: string } } | null)?.contents?.value ?? '';
  }

  async complete(
    path: string,
    position: Position,
  ): Promise<readonly { readonly label: string; readonly documentation?: unknown }[]> {
    const textDocument = { uri: this.uriOf(path) };
    const result = await this.request('textDocument/completion', { textDocument, position });
    return (result as { items: { label: string; documentation?: unknown }[] }).items;
  }

  async stop(): Promise<void> {
    await this.request('shutdown', null);
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    this.notify('exit', null);
    await ended;
  }

  private uriOf(path: string): string {
    return pathToFileURL(join(this.root, path)).href;
  }

  private async request(method: string, params: unknown): Promise<unknown> {
    const id = (this.requests += 1);
    const answer = new Promise((resolve) => this.answers.set(id, resolve));
    this.send({ id, method, params });
    return answer;
  }

  private notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private receive(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/u.exec(this.received.toString('latin1'))?.[1]);
      if (end === -1 || this.received.length < end + 4 + length) return;
      const body = this.received.subarray(end + 4, end + 4 + length).toString('utf8');
      this.received = this.received.subarray(end + 4 + length);
      this.handle(JSON.parse(body) as Message);
    }
  }

  private handle({ id, method, params, result }: Message): void {
    if (method === undefined) this.answers.get(id ?? 0)?.(result);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      this.diagnostics.set(uri, diagnostics);
      this.waiting.get(uri)?.();
    } else if (id !== undefined) {
      const { items = [] } = (params ?? {}) as { items?: { section: string }[] };
      const answer = items.map(({ section }) => (section === 'yaml' ? this.settings : {}));
      this.send({ id, result: method === 'workspace/configuration' ? answer : null });
    }
  }
}
