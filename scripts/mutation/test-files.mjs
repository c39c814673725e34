// The tests that mutants of pure code are shown to: those that need no process, no built dist and no network. They are
// fast, and a mutant that only a test of the whole gate notices is one that the tests beside the code should notice.
const FOLDERS =
  /^__tests__\/(?:(?:support|suite|report|fleet|issues|facts|gate)\/(?:.*\/)?)?[^/]+\.test\.ts$/;
const WITH_PROCESSES = [
  /^__tests__\/gate\//,
  /^__tests__\/fleet\/(?:actions|example)\.test\.ts$/,
  /^__tests__\/support\/verify-matrix\.test\.ts$/,
  /^__tests__\/suite\/results\/gtest-ctest-log\.test\.ts$/,
];
/** These take seconds: they measure time, try random input for a while, go through all data or start processes. */
const SLOW = [
  /takes time in proportion to the log/,
  /^__tests__\/issues\/fuzz\.test\.ts/,
  / > each cell proves itself > /,
  / > every row of the data > /,
  / > splits as sh does/,
  / is long enough, linear, and shown by a sample$/,
  / > passes over empty lines, and over one that is too long, which it tells$/,
  / > counts stand as they are although details are bounded$/,
  / > a summary is cut from the bottom/,
  / > what can run > 257 cells are told/,
  / > has a limit of entries, tested at its edge$/,
  / > ordinary text is let through at the speed of memory/,
];

export function isInProcess(path) {
  return FOLDERS.test(path) && !WITH_PROCESSES.some((pattern) => pattern.test(path));
}

export function isSlow(id) {
  return SLOW.some((pattern) => pattern.test(id));
}
