/** Runs one generator on the inputs of a folder: `node peer.mjs <generator> <folder>`. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writevSync,
} from 'node:fs';
import { join } from 'node:path';

const [name, folder] = process.argv.slice(2);
const out = join(folder, `out-${name}`);
mkdirSync(out, { recursive: true });
const read = (file) => readFileSync(join(folder, file), 'utf8');

const GENERATORS = {
  /** What no generator can be faster than: read the specs, put texts together, write. */
  async floor() {
    const { parse } = await import('yaml');
    for (const file of readdirSync(join(folder, 'specs')).filter((file) =>
      file.endsWith('.yaml'),
    )) {
      const { id, errors } = parse(read(`specs/${file}`));
      const lines = errors.map(
        ({ code, description, category, reason, retry }, index) =>
          `/** ${description} */\nexport interface Case${index} { code: ${JSON.stringify(code)}; category: "${category}"; reason: "${reason}"; retry: "${retry}"; message: string }\n`,
      );
      writeFileSync(join(out, `${id}.ts`), lines.join(''));
    }
  },
  /**
   * What no generator can be faster than that finds one change by the status of
   * each file, and puts one part of a catalog of all in another's place. Nothing
   * is made of the spec: another part, as long as its text, is there already.
   */
  'floor of one change'() {
    const ours = join(folder, 'out-ours');
    for (const place of [join(folder, 'specs'), ours])
      for (const file of readdirSync(place)) statSync(`${place}/${file}`);
    const part = readFileSync(join(folder, 'specs/vendor-0000.yaml'));
    const catalog = readFileSync(join(ours, 'catalog.json'));
    replace('catalog.json', [part, catalog.subarray(part.length)]);
    replace('vendor-0000.ts', [part]);
  },
  'json-schema-to-typescript': () => jsonSchemas(true),
  'json-schema-to-typescript --format=false': () => jsonSchemas(false),
  async 'graphql-codegen (typescript)'() {
    const { codegen } = await import('@graphql-codegen/core');
    const typescript = await import('@graphql-codegen/typescript');
    const { parse } = await import('graphql');
    const text = await codegen({
      filename: 'types.ts',
      documents: [],
      config: {},
      schema: parse(read('schema.graphql')),
      plugins: [{ typescript: {} }],
      pluginMap: { typescript },
    });
    writeFileSync(join(out, 'types.ts'), text);
  },
  async quicktype() {
    const { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } =
      await import('quicktype-core');
    const schema = new JSONSchemaInput(new FetchingJSONSchemaStore());
    for (const one of JSON.parse(read('schemas.json'))) {
      await schema.addSource({ name: one.title, schema: JSON.stringify(one) });
    }
    const inputData = new InputData();
    inputData.addInput(schema);
    const { lines } = await quicktype({ inputData, lang: 'typescript' });
    writeFileSync(join(out, 'types.ts'), lines.join('\n'));
  },
  async 'openapi-typescript'() {
    const { default: openapiTS, astToString } = await import('openapi-typescript');
    const ast = await openapiTS(JSON.parse(read('openapi.json')));
    writeFileSync(join(out, 'types.ts'), astToString(ast));
  },
  async '@hey-api/openapi-ts'() {
    const { createClient } = await import('@hey-api/openapi-ts');
    await createClient({
      input: join(folder, 'openapi.json'),
      output: { path: out },
      plugins: ['@hey-api/typescript'],
      logs: { level: 'silent' },
    });
  },
};

/** Writes a file beside its place, makes sure that it is on the disk, and moves it there. */
function replace(file, pieces) {
  const temporary = join(out, `.${file}`);
  const descriptor = openSync(temporary, 'w');
  writevSync(descriptor, pieces);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(temporary, join(out, file));
}

async function jsonSchemas(format) {
  const { compile } = await import('json-schema-to-typescript');
  for (const schema of JSON.parse(read('schemas.json'))) {
    const text = await compile(schema, schema.title, { format, unreachableDefinitions: true });
    writeFileSync(join(out, `${schema.title}.ts`), text);
  }
}

await GENERATORS[name]();
