module.exports = globalThis.sharedLibrary('ts-morph');
