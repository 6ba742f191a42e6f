module.exports = globalThis.sharedLibrary('yaml');
