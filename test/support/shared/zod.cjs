module.exports = globalThis.sharedLibrary('zod');
