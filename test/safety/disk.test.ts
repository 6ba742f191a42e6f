import { problemsOnFaultyDisk } from './disk.js';

describe('whatever call to the file system fails, files are old or new and the next run heals', () => {
  it('with an error', () => {
    expect(problemsOnFaultyDisk(['ENOSPC', 'EACCES', 'EIO', 'EMFILE'])).toEqual([]);
  });

  it('or is the last one that the process makes', () => {
    expect(problemsOnFaultyDisk(['end'])).toEqual([]);
  });
});
