import { problemsOnFaultyDisk } from '../safety/disk.js';

it.each(['ENOSPC', 'EACCES', 'EIO', 'EMFILE'] as const)(
  'any call may fail with %s',
  (code) => {
    expect(problemsOnFaultyDisk([code])).toEqual([]);
  },
  600_000,
);
