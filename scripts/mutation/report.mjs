// Stryker's report as a table of files, as the table in docs/quality.md and as a list of survivors.

/** Mutants that no test could be run against: ignored on purpose, or their process died before any test ended. */
const UNCOUNTED = new Set(["CompileError", "RuntimeError", "Ignored"]);
/** How many of the files with the lowest shares docs/quality.md lists. */
const WORST = 12;
/** A file with fewer survivors than this is not among the worst, whatever its share. */
const FEW = 10;

function countsOf(mutants) {
  const counted = mutants.filter(({ status }) => !UNCOUNTED.has(status));
  const count = (...words) => counted.filter(({ status }) => words.includes(status)).length;
  return {
    all: counted.length,
    killed: count("Killed", "Timeout"),
    survived: count("Survived"),
    unseen: count("NoCoverage"),
  };
}

const share = ({ all, killed }) => (all === 0 ? 1 : killed / all);
const row = (name, counts) =>
  `| ${name} | ${counts.all} | ${counts.killed} (${(100 * share(counts)).toFixed(1)} %) | ${counts.survived} | ${counts.unseen} |`;
const head = (first) => [
  `| ${first} | mutants | killed | survived | run by no test |`,
  "| --- | ---: | ---: | ---: | ---: |",
];

/** Files with their counts, the lowest share first. */
function ranked(files) {
  return Object.entries(files)
    .map(([path, { mutants }]) => ({ path, counts: countsOf(mutants) }))
    .filter(({ counts }) => counts.all > 0)
    .sort((a, b) => share(a.counts) - share(b.counts));
}

export function fileTable(files) {
  const rows = ranked(files).map(({ path, counts }) => row(`\`${path}\``, counts));
  const all = countsOf(Object.values(files).flatMap(({ mutants }) => mutants));
  return [...head("file"), ...rows, row("all", all)].join("\n");
}

export function pageTable(files, minutes) {
  const mutants = Object.entries(files).flatMap(([path, file]) =>
    file.mutants.map((mutant) => ({ ...mutant, folder: path.split("/").slice(0, -1).join("/") })),
  );
  const folders = [...new Set(mutants.map(({ folder }) => folder))].sort();
  const kinds = [...new Set(mutants.map(({ mutatorName }) => mutatorName))]
    .map((kind) => ({ kind, counts: countsOf(mutants.filter(({ mutatorName }) => mutatorName === kind)) }))
    .sort((a, b) => left(b.counts) - left(a.counts));
  const worst = ranked(files)
    .filter(({ counts }) => left(counts) >= FEW)
    .slice(0, WORST);
  const date = new Date().toISOString().slice(0, 10);
  return [
    `Measured ${date} on Node ${process.versions.node} by \`npm run mutation\`, two runners, ${minutes} minutes.`,
    "",
    ...head("folder"),
    ...folders.map((folder) => {
      const own = countsOf(mutants.filter((mutant) => mutant.folder === folder));
      return row(`\`${folder}\``, own);
    }),
    row("all", countsOf(mutants)),
    "",
    "The files with the lowest shares:",
    "",
    ...head("file"),
    ...worst.map(({ path, counts }) => row(`\`${path}\``, counts)),
    "",
    "The survivors by kind of change:",
    "",
    ...head("change"),
    ...kinds.filter(({ counts }) => left(counts) > 0).map(({ kind, counts }) => row(kind, counts)),
  ].join("\n");
}

function left({ all, killed }) {
  return all - killed;
}

/** One line each, under its file: place, change, the original code and its replacement. */
export function survivors(files) {
  const parts = ranked(files)
    .filter(({ counts }) => left(counts) > 0)
    .map(({ path, counts }) => {
      const { mutants, source } = files[path];
      const lines = mutants
        .filter(({ status }) => status === "Survived" || status === "NoCoverage")
        .sort((a, b) => a.location.start.line - b.location.start.line)
        .map((mutant) => survivor(path, source.split("\n"), mutant));
      const sum = `${counts.killed} of ${counts.all} killed, ${left(counts)} left`;
      return [`# ${path}: ${sum}`, ...lines, ""].join("\n");
    });
  return parts.join("\n");
}

function survivor(path, lines, { location: { start, end }, mutatorName, replacement, status }) {
  const first = lines[start.line - 1] ?? "";
  const original =
    start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.trim()} …`;
  const unseen = status === "NoCoverage" ? ", run by no test" : "";
  const instead = (replacement ?? "").replace(/\s+/g, " ").slice(0, 90);
  return `${path}:${start.line}:${start.column} ${mutatorName}${unseen}: ${original.slice(0, 110)} -> ${instead}`;
}
