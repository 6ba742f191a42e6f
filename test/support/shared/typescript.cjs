module.exports = globalThis.sharedLibrary('typescript');
