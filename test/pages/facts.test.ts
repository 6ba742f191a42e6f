import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readHtml } from '../../scripts/pages/html.js';
import { readMarkdown } from '../../scripts/pages/markdown.js';
import type { Reading } from '../../scripts/pages/page.js';
import { readPlainText } from '../../scripts/pages/plain-text.js';
import { factsOf, readPage } from '../../scripts/pages/read-page.js';
import { rolesOf } from '../../scripts/pages/vocabulary.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** What a page says of its codes: each with its facts as far as there are any. */
function read(reading: Reading) {
  const { errors, ...around } = factsOf('page', reading);
  const codes = errors.map(
    ({ text, statuses, message, description, remedy, group, alias, others }) =>
      Object.fromEntries(
        Object.entries({
          text,
          status: statuses.join(', '),
          message,
          description,
          remedy,
          group: group?.title,
          alias,
          others: others.map((pair) => pair.join(': ')).join('; '),
        }).filter(([, value]) => value !== undefined && value !== ''),
      ),
  );
  return { codes, ...around, unsure: around.doubts.map((doubt) => doubt.text) };
}

const html = (page: string) => read(readHtml(page));
const markdown = (page: string) => read(readMarkdown(page));
const plain = (page: string) => read(readPlainText(page));

/** A table in Markdown: headings, then rows, cells apart by `|`. */
const table = (head: string, ...rows: string[]): string =>
  [head, head.replace(/[^|]+/gu, '---'), ...rows].map((row) => `| ${row} |\n`).join('');

/** A table in HTML with rows as they are, of any number of cells. */
const rowsOf = (...rows: readonly string[]): string =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const cells = (text: string, tag = 'td'): string =>
  text
    .split('|')
    .map((cell) => `<${tag}>${cell}</${tag}>`)
    .join('');

describe('cells on a line each', () => {
  const HEAD = 'Error code\nHTTP status\nDescription\nSolution\n';

  test('a row may lack its last cells', () => {
    const { codes, unsure } = plain(
      `${HEAD}no_face\n400\nNo face.\nmany_faces\n422\nMany.\nCrop it.`,
    );
    expect(codes).toMatchObject([
      { text: 'no_face', description: 'No face.' },
      { text: 'many_faces', remedy: 'Crop it.' },
    ]);
    expect(unsure).toEqual([expect.stringContaining('no_face has fewer cells')]);
  });

  test('the code may be the last cell', () => {
    const { codes } = plain(
      'Description\nHTTP status\nError code\nNo.\n400\nno_face\nMany.\n422\nmany_faces',
    );
    expect(codes).toEqual([
      { text: 'no_face', status: '400', description: 'No.' },
      { text: 'many_faces', status: '422', description: 'Many.' },
    ]);
  });

  test('a list in the last cell ends with its items', () => {
    const rows =
      'no_face\n400\nNo.\nWait.\nmany_faces\n422\nMany.\n- Crop it.\n- Or wait.\nWords of the page go on here.';
    const { codes, quotes } = plain(`${HEAD}${rows}`);
    expect(codes[1]).toMatchObject({ remedy: '- Crop it.\n- Or wait.' });
    expect(quotes).toEqual([]);
  });

  test.each([
    ['a range like that of the first group', 'Body errors (2000-2999)', 'Body errors'],
    ['a title without the range that the first one has', 'Body errors', 'Face errors'],
  ])('groups above rows: %s', (_, title, group) => {
    const head = 'Category\nError code\nDescription\n';
    const page = `${head}Face errors (1000-1999)\n1001\nNo.\n1002\nMany.\n${title}\n2001\nNone.`;
    expect(plain(page).codes[2]).toMatchObject({ text: '2001', group });
  });

  test('a sentence or an item is no group', () => {
    const head = 'Category\nError code\nDescription\n';
    const page = `${head}Face errors\n1001\nNo.\nIt is dark.\n1002\nMany.\n- crop\n2001\nNone.`;
    expect(plain(page).codes.map(({ group }) => group)).toEqual(Array(3).fill('Face errors'));
  });

  test('rows without a group above them are in none', () => {
    const page = 'Category\nError code\nDescription\n1001\nNo.\n1002\nMany.\n1003\nNone.';
    expect(plain(page).codes.map(({ group }) => group)).toEqual([undefined, undefined, undefined]);
  });
});

describe('codes on a line each', () => {
  test('rows of different heights, blank lines in them, up to the end of the page', () => {
    const page =
      'Error list\n\nno_face\n\nNo.\nWait.\n\nmany_faces\nMany.\n\nsmall_face\nSmall.\n\nlone_code\n\n';
    const { codes } = plain(page);
    expect(codes.map(({ text }) => text)).toEqual(['no_face', 'many_faces', 'small_face']);
    expect(Object.values(codes[0] ?? {})).toContain(': Wait.');
  });

  test('a digit alone is no code', () => {
    expect(plain('Errors\n1\na b\n2\nc d\n3\ne f').codes).toEqual([]);
  });
});

describe('cells of codes', () => {
  test('codes with a slash between them are codes of their own', () => {
    expect(markdown(table('Error code | Message', 'NO_FACE/FACE_TOO_SMALL | No.')).codes).toEqual([
      { text: 'NO_FACE', message: 'No.' },
      { text: 'FACE_TOO_SMALL', message: 'No.' },
    ]);
  });

  test('a row that ends before its code says nothing', () => {
    const page = rowsOf(cells('Message|Error code', 'th'), cells('No.|no_face'), cells('Odd.'));
    expect(html(page).codes).toEqual([{ text: 'no_face', message: 'No.' }]);
  });

  test('a range alone is no title of a group', () => {
    const wide = (text: string): string => `<td colspan="3">${text}</td>`;
    const page = rowsOf(
      cells('Type|Error code|Message', 'th'),
      cells('Face|1001|No.'),
      wide('(2000-2999)'),
      cells('(2000-2999)|2001|None.'),
    );
    expect(html(page).codes[1]).toMatchObject({ text: '2001', group: 'Face' });
  });

  test('a title inside the table leaves the other cells empty', () => {
    const page = table('Error code | Message', 'Face errors |', '1001 | No.', '1002 |');
    expect(markdown(page).codes).toEqual([
      { text: '1001', message: 'No.', group: 'Face errors' },
      { text: '1002', group: 'Face errors' },
    ]);
  });

  test('a row without a code says more of the one above', () => {
    const page = table(
      'Error code | HTTP status | Message | Description | Solution',
      'no_face | 400 | No. | Dark. | Wait.',
      '| 422 | No. | Blurred. |',
      'many_faces | 400 | | | Wait.',
      '| | Many. | | Wait.',
    );
    const { codes, unsure } = markdown(page);
    expect(codes).toEqual([
      {
        text: 'no_face',
        status: '400, 422',
        message: 'No.',
        description: 'Dark.\nBlurred.',
        remedy: 'Wait.',
      },
      { text: 'many_faces', status: '400', message: 'Many.', remedy: 'Wait.' },
    ]);
    expect(unsure).toContain('taken for more about no_face of the row above');
  });

  test('a column that nothing is known of describes, where nothing else does', () => {
    const page = table('Error code | Default', 'NO_FACE | Faceless', 'MANY_FACES | Crowded');
    expect(markdown(page).codes[0]).toEqual({ text: 'NO_FACE', description: 'Faceless' });
  });

  test('a status with words around it is taken from them, and told', () => {
    const page = table(
      'Error code | HTTP status | Message',
      ...[
        'no_face | 400 | No.',
        'dark_face | 400 | Dark.',
        'small_face | 422 | Small.',
        'cut_face | 400 | Cut.',
      ],
      ...['many_faces | 400 since 2019, was 422 | Many.', 'odd_face | see below | Odd.'],
    );
    const { codes, unsure } = markdown(page);
    expect(codes.slice(4).map(({ status }) => status)).toEqual(['400, 422', undefined]);
    expect(unsure).toEqual([
      'took 400 and 422 from "400 since 2019, was 422"',
      'no HTTP status in "see below"',
    ]);
  });

  test('a code that comes again is one', () => {
    const { codes, unsure } = markdown(
      table('Error code | HTTP status', 'no_face | 400', 'no_face | 422', 'many_faces | 400'),
    );
    expect(codes).toHaveLength(2);
    expect(unsure).toContain('no_face is already at line 3; the two are taken for one');
  });
});

describe('columns without headings', () => {
  const long = 'The picture that was sent has no face in it that is large enough to be read.';

  test('a group in front, then what is said, what it means and what to do', () => {
    const row = (group: string, sort: string, code: string): string =>
      cells(
        `${group}|${sort}|${code}|No face|${long} ${code}|Please send another one|Seen often ${code}|x`,
      );
    const page = rowsOf(
      cells('||Error code|||||', 'th'),
      ...['no_face', 'dark_face', 'small_face', 'many_faces'].map((code) => row('Face', 'a', code)),
    );
    const { codes } = html(page);
    expect(codes[0]).toEqual({
      text: 'no_face',
      group: 'Face',
      message: 'No face',
      description: `${long} no_face`,
      remedy: 'Please send another one',
      others: ': a; : Seen often no_face; : x',
    });
  });

  test('the second text is what to do where nothing else is', () => {
    const page = rowsOf(
      cells('Error code||', 'th'),
      cells(`no_face|${long}|Too dark`),
      cells('many_faces|Too many|Too dark'),
    );
    expect(html(page).codes[1]).toEqual({
      text: 'many_faces',
      description: 'Too many',
      remedy: 'Too dark',
    });
  });

  test('an empty column holds nothing', () => {
    const page = rowsOf(
      cells('Error code||Message', 'th'),
      cells('no_face||No.'),
      cells('many_faces'),
    );
    expect(html(page).codes).toEqual([{ text: 'no_face', message: 'No.' }, { text: 'many_faces' }]);
  });
});

describe('what makes a table one of codes', () => {
  const rows = [
    'no_face_found | No face was found.',
    'many_faces_found | More than one was found.',
  ];

  test('a title further up', () => {
    expect(
      markdown(`# Errors\n\n## Reference\n\n${table('Value | Text', ...rows)}`).codes,
    ).toHaveLength(2);
  });

  test('how codes look, without any heading', () => {
    const page = `<h1>Reference</h1>${rowsOf(cells('no_face|12'), cells('many_faces|13'))}`;
    const { codes, unsure } = html(page);
    expect(codes).toHaveLength(2);
    expect(unsure).toContain('this table has no heading; taken for codes by how they look');
  });

  test('of two rows of headings the lower one tells, also where the upper one is longer', () => {
    const page = `<table><thead><tr>${cells('Face|Face|Face', 'th')}</tr><tr>${cells('Error code|Message', 'th')}</tr></thead>
      <tbody><tr>${cells('no_face|No.|x')}</tr></tbody></table>`;
    expect(html(page).codes).toEqual([{ text: 'no_face', message: 'No.', others: 'Face: x' }]);
  });

  test('what could be one is left out, and told to who asks why nothing was found', async () => {
    const path = join(temporaryFolder(), 'page.md');
    writeFileSync(path, `# Plans\n\n${table('Plan | Seats', 'FREE_PLAN | 12', 'PAID_PLAN | 13')}`);
    await expect(readPage(path)).rejects.toMatchObject({
      help: expect.stringMatching(/^Nearest comes line 3: this table could hold codes/u) as string,
    });
  });

  test('a page about errors without any table has none', () => {
    expect(plain('When an error occurs, look at it closely.').codes).toEqual([]);
  });
});

describe('labels in a cell', () => {
  test('cause, solution and status stand in columns that nothing is known of', () => {
    const said = 'Cause: It is dark.<br>Solution: Wait.<br>HTTP status: 422';
    const page = rowsOf(
      cells('Error code|Message|Hints|Level', 'th'),
      cells(`no_face|No.|${said}|high`),
      cells('many_faces|Many.|Cause: A crowd.<br>Level: 3|low'),
    );
    expect(html(page).codes).toEqual([
      {
        text: 'no_face',
        status: '422',
        message: 'No.',
        description: 'It is dark.',
        remedy: 'Wait.',
        others: 'Level: high',
      },
      {
        text: 'many_faces',
        message: 'Many.',
        description: 'A crowd.\nLevel: 3',
        others: 'Level: low',
      },
    ]);
  });

  test('what is said once is not taken from elsewhere, and stays where it is', () => {
    const page = rowsOf(
      cells('Error code|Description|Hints', 'th'),
      cells('no_face|No.|Cause: It is dark.<br>Solution: Wait.'),
      cells('many_faces|Solution: Crop it.|low'),
    );
    expect(html(page).codes).toEqual([
      { text: 'no_face', description: 'No.', remedy: 'Wait.', others: 'Hints: It is dark.' },
      { text: 'many_faces', remedy: 'Crop it.', others: 'Hints: low' },
    ]);
  });
});

describe('lists and sections of codes', () => {
  test('items that are a code only, and lists of other things', () => {
    const page =
      '# Error codes\n\n- Face\n  - `no_face`: No.\n  - `lone_face`\n  - `many_faces`: Many.\n- Plans\n  - free\n';
    expect(markdown(page).codes).toMatchObject([
      { text: 'no_face', description: 'No.' },
      { text: 'many_faces', description: 'Many.' },
    ]);
  });

  test('items below a code are a list in its text, labelled ones are not', () => {
    const page =
      '# Error codes\n\n- `no_face`: No.\n  - It is dark.\n  - It is small.\n  - Solution: Wait.\n- `many_faces`: Many.\n  - Solution: Crop it.\n';
    expect(markdown(page).codes).toEqual([
      { text: 'no_face', description: 'No.\n- It is dark.\n- It is small.', remedy: 'Wait.' },
      { text: 'many_faces', description: 'Many.', remedy: 'Crop it.' },
    ]);
  });

  test('what has no label stands beside what is labelled as description', () => {
    const page = '# Error codes\n\n- `no_face`: Cause: Dark.\n- `many_faces`: Many.\n';
    const { codes } = markdown(page);
    expect(codes).toMatchObject([
      { description: 'Dark.' },
      { text: 'many_faces', description: 'Many.' },
    ]);
  });

  test('every entry may have its labels only; that of a field is none', () => {
    const page =
      '# Error codes\n\n- `no_face`: Message: No.\n- `many_faces`: Message: Many.\n- `odd_face`: Parameter: image\n';
    expect(markdown(page).codes.map(({ message }) => message)).toEqual(['No.', 'Many.', undefined]);
    const labelled = '# Error codes\n\n- `no_face`: Message: No.\n- `many_faces`: Message: Many.\n';
    expect(markdown(labelled).codes).toEqual([
      { text: 'no_face', message: 'No.' },
      { text: 'many_faces', message: 'Many.' },
    ]);
  });

  test('sections with their message in the title and labels for titles', () => {
    const page = `# Error codes

## NO_FACE: No face

Nothing was found.

### Solution

Wait.

## MANY_FACES

A crowd.

# "
`;
    expect(markdown(page).codes).toEqual([
      { text: 'NO_FACE', message: 'No face', description: 'Nothing was found.', remedy: 'Wait.' },
      { text: 'MANY_FACES', description: 'A crowd.' },
    ]);
  });

  test('paragraphs with a number in front', () => {
    const page =
      '# Error codes\n\n10001: No face.\n\n10002: Many faces.\n\n**10003** Bold ones are none.\n';
    expect(markdown(page).codes.map(({ text }) => text)).toEqual(['10001', '10002']);
  });

  test('a code alone in its paragraph is the title of what follows, other words in such type are not', () => {
    const page = '# Errors\n\n`no_face_found`\n\nNo.\n\n`a b`\n\n`many_faces_found`\n\nMany.\n';
    expect(markdown(page).codes.map(({ text }) => text)).toEqual([
      'no_face_found',
      'many_faces_found',
    ]);
  });
});

describe('HTTP statuses', () => {
  const codes = rowsOf(
    cells('Error code|Message', 'th'),
    cells('no_face|No.'),
    cells('many_faces|Many.'),
  );

  test('a table of them, with phrases, texts or nothing beside them', () => {
    const long = 'The request was not understood by the service.';
    const statuses = rowsOf(
      cells('Description|HTTP status|Notes', 'th'),
      ...[
        cells('|400 Bad Request'),
        cells(`${long}|401`),
        cells('|404'),
        cells('|405|Rare'),
        cells('Odd.'),
        cells(`${long}|500 Internal`),
      ],
    );
    expect(html(`<h1>Errors</h1>${codes}${statuses}`).statuses).toEqual([
      { status: 400, line: 1, meaning: 'Bad Request' },
      { status: 401, line: 1, description: long },
      { status: 404, line: 1 },
      { status: 405, line: 1, meaning: 'Rare' },
      { status: 500, line: 1, meaning: 'Internal', description: long },
    ]);
    expect(html(`<h1>Errors</h1>${statuses}`).codes.map(({ text }) => text)).toEqual([
      '400',
      '401',
      '404',
      '405',
      '500',
    ]);
  });

  test('a list of them, with other items between', () => {
    const page = `<h1>Errors</h1>${codes}<ul>
      <li>400: Bad Request</li><li>404: Not Found</li><li>Others are rare</li><li><b>500</b>: Internal</li>
      <li><b>no</b> status</li><li>503: Busy</li><li>504: Slow</li><li>Note: rare</li></ul>`;
    expect(html(page).statuses.map(({ status }) => status)).toEqual([400, 404, 500, 503, 504]);
  });
});

test('a table of the fields of an answer is quoted', () => {
  const page = `# Errors\n\n${table('Error code | Message', 'no_face | No.')}\n${table('Field | Description', 'code | The error code.', 'id | An id.')}`;
  expect(markdown(page).quotes).toMatchObject([
    { text: 'code | The error code.' },
    { text: 'id | An id.' },
  ]);
});

describe('plain text', () => {
  test('marked headings, and braces that begin no example', () => {
    expect(readPlainText('# Errors\n{ | a | b').blocks).toMatchObject([
      { kind: 'heading', level: 2, text: 'Errors' },
      { kind: 'text', text: '{ | a | b' },
    ]);
    expect(readPlainText('{'.repeat(30)).blocks).toMatchObject([{ kind: 'text' }]);
  });
});

test('a page with any number of headings is read as others', () => {
  for (let count = 0; count < 10_001; count += 1) rolesOf(`${count}`);
  expect(rolesOf('Error Code')).toEqual(new Map([['code', 1]]));
  expect(rolesOf('Code d’erreur')).toEqual(new Map([['code', 1]]));
});
