/** Where the sections of the vendors belong in the template of the explorer. */
const PLACE_OF_SECTIONS = '<section></section>';

/** A file in which every vendor has a part: what stands before and after the parts. */
export type Frame = readonly [before: string, after: string];

/** How such a file is put together. A part is a file of its own kind until then, so that it is formatted and verified like one. */
interface Joint {
  /** Takes the file that no vendor has a part in apart. */
  readonly frameOf: (text: string) => Frame;
  /** What of the file that one vendor has a part in is the part. */
  readonly partOf: (text: string) => string;
  readonly between: string;
}

const LIST = '{\n  "vendors": ';

const JOINTS: Readonly<Record<string, Joint>> = {
  'catalog.json': {
    frameOf: (text) => [`${LIST}[\n`, `\n  ]${without(text, `${LIST}[]`, '')}`],
    partOf: (text) => without(text, `${LIST}[\n`, '\n  ]\n}\n'),
    between: ',\n',
  },
  'testing.ts': {
    frameOf: (text) => [`${text}\n`, ''],
    partOf: (text) => text,
    between: '\n',
  },
  'explorer/index.html': {
    frameOf: (text) => halves(text, PLACE_OF_SECTIONS),
    partOf: (text) => text,
    between: '',
  },
};

/** What stands between the parts of a file; `undefined` for a file that no parts are put into. */
export function betweenParts(path: string): string | undefined {
  return JOINTS[path]?.between;
}

/** What stands around the parts of a file. */
export function frameOf(path: string, text: string): Frame {
  return jointOf(path).frameOf(text);
}

/** A vendor's part of a file, as it stands there. */
export function partOf(path: string, text: string): string {
  return jointOf(path).partOf(text);
}

function without(text: string, start: string, end: string): string {
  if (!text.startsWith(start) || !text.endsWith(end)) throw new Error('A part has no frame.');
  return text.slice(start.length, text.length - end.length);
}

function halves(text: string, place: string): Frame {
  const [before, after, ...more] = text.split(place);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('A frame has no place for parts.');
  return [before, after];
}

function jointOf(path: string): Joint {
  const joint = JOINTS[path];
  if (joint === undefined) throw new Error(`No vendor has a part in ${path}.`);
  return joint;
}
