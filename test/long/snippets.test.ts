import { explorerData } from '../../scripts/views/explorer-data.js';
import { problemsOfSnippets } from '../explorer/compile-snippets.js';
import { realModel } from '../explorer/support.js';

test(
  'the snippets of all codes compile',
  () => expect(problemsOfSnippets(explorerData(realModel).vendors)).toEqual([]),
  300_000,
);
