// What the tests of reading aloud ask of the page's own modules (reading-modules.ts).

export * from '../../src/listening/reading/names';
export * from '../../src/listening/reading/passages';
export * from '../../src/listening/reading/queue';
