/** Runs one generator on the inputs of a folder: `node peer.mjs <generator> <folder>`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

async function jsonSchemas(format) {
  const { compile } = await import('json-schema-to-typescript');
  for (const schema of JSON.parse(read('schemas.json'))) {
    const text = await compile(schema, schema.title, { format, unreachableDefinitions: true });
    writeFileSync(join(out, `${schema.title}.ts`), text);
  }
}

await GENERATORS[name]();
