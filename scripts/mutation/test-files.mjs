// The tests that are run against mutants of pure code: those that need no process, no built dist and no network. They
// are fast, and a mutant that only a test of the whole gate notices should be noticed by the tests next to the code.
const FOLDERS =
  /^__tests__\/(?:(?:support|suite|report|fleet|issues|facts|gate)\/(?:.*\/)?)?[^/]+\.test\.ts$/;
const WITH_PROCESSES = [
  /^__tests__\/gate\//,
  /^__tests__\/fleet\/(?:actions|example|recipe)\.test\.ts$/,
  /^__tests__\/support\/verify-matrix\.test\.ts$/,
];
/** These take long: they measure time, try sizes at a limit or random input, go through all data or start processes. */
const SLOW = [
  /takes time in proportion to the log/,
  /^__tests__\/issues\/fuzz\.test\.ts/,
  / is long enough, linear, and shown by a sample$/,
  / > is valid for every finding of the catalogue/,
  / > refuses > too many rows$/,
  / > takes a line of several megabytes/,
  / > remembers at most a thousand lines/,
  / > is bounded > in tests: those beyond the bound/,
  / > ctest > names every test, one after the other/,
  / > each cell proves itself > /,
  / > every row of the data > /,
  / > everything that may be written is taken$/,
  / > splits as sh does/,
  / > joinWords > is undone by splitWords, for any words$/,
  // Counts the results of its random documents, and needs all of them.
  / > any document > is refused by its place/,
  / > passes over empty lines, and over one that is too long, which it tells$/,
  / > has a limit of sessions, tested at its edge/,
  / > sections > have a limit, and what stands beyond/,
  / > is the same whether its class is remembered or not$/,
  / > counts stand as they are although details are bounded$/,
  / > a summary is cut from the bottom/,
  / > what can run > 257 cells are told/,
  / > a list of cells > of 4,096 is the longest$/,
  / > has a limit of entries, tested at its edge$/,
  / > ordinary text is let through at the speed of memory/,
];

export function isInProcess(path) {
  return FOLDERS.test(path) && !WITH_PROCESSES.some((pattern) => pattern.test(path));
}

export function isSlow(id) {
  return SLOW.some((pattern) => pattern.test(id));
}
