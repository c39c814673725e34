// Draws the job summary of each example report: GitHub's Markdown dialect and colours, in headless Chromium.
// Usage: node scripts/render-summaries.mjs [situation…]   CHROMIUM names the browser; default /usr/bin/chromium.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Each situation as a full page, and the top of two that the README shows side by side: narrow, for sharp screens. */
const PAGE = { prefix: "summary", width: 900, scale: 1 };
const HEAD = { prefix: "head", width: 560, height: 620, scale: 2 };
const HEADS = new Set(["skip", "ran-nothing"]);
const root = resolve(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "summaries-"));
const images = join(root, "docs/images");

// The examples live beside the tests that check them, in TypeScript; they are emitted together with what they use.
writeFileSync(
  join(work, "tsconfig.json"),
  JSON.stringify({
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      rootDir: root,
      outDir: join(work, "out"),
      typeRoots: [join(root, "node_modules/@types")],
    },
    include: [],
    files: [join(root, "__tests__/report/examples.ts"), join(root, "src/report/summary.ts")],
  }),
);
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", work], {
  stdio: "inherit",
});
symlinkSync(join(root, "node_modules"), join(work, "out/node_modules"));
writeFileSync(join(work, "out/package.json"), '{"type":"module"}');
const load = (path) => import(pathToFileURL(join(work, "out", path)).href);
const { SITUATIONS, report } = await load("__tests__/report/examples.js");
const { renderSummary } = await load("src/report/summary.js");

const styleOf = (width) => `
  * { box-sizing: border-box } body { margin: 0; padding: 24px 32px; width: ${width}px; color: #1f2328; background: #fff;
  font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; overflow-wrap: break-word }
  h2, h3 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 } h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; margin-top: 0 }
  h3 { font-size: 1.25em } p, table, pre, ul, details, blockquote { margin: 0 0 16px } ul { padding-left: 2em } li + li { margin-top: .25em }
  code { font: 85%/1.45 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px }
  pre { background: #f6f8fa; padding: 16px; border-radius: 6px; overflow: auto; font-size: 85%; line-height: 1.45 } pre code { background: none; padding: 0; font-size: 100% }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) { background: #f6f8fa } th { font-weight: 600 }
  blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 } a { color: #0969da } summary { cursor: pointer }`;

const wanted = process.argv.slice(2);
mkdirSync(images, { recursive: true });
for (const name of Object.keys(SITUATIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const markdown = renderSummary(report(name));
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  writeFileSync(join(work, `${name}.md`), markdown);
  draw(name, body, PAGE);
  if (HEADS.has(name)) draw(name, body, HEAD);
}
rmSync(work, { recursive: true, force: true });

function draw(name, body, { prefix, width, height: top, scale }) {
  const page = join(work, `${prefix}-${name}.html`);
  const script = "document.title = document.documentElement.scrollHeight";
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${styleOf(width)}</style><body>${body}<script>${script}</script>`,
  );
  const whole = Number(
    /<title>(\d+)/.exec(browse(page, "--dump-dom", `--window-size=${width},400`))?.[1] ?? 2000,
  );
  const height = Math.min(top ?? whole, 6000);
  const target = join(images, `${prefix}-${name}.png`);
  browse(
    page,
    `--screenshot=${target}`,
    `--window-size=${width},${height}`,
    `--force-device-scale-factor=${scale}`,
  );
  shrink(target);
  console.log(`${target} ${width}x${height}`);
}

/** These pictures have few colours; without pngquant they are only larger. */
function shrink(path) {
  try {
    execFileSync("pngquant", ["--force", "--ext", ".png", "--speed", "1", "64", path], { stdio: "ignore" });
  } catch {
    console.error("pngquant is not installed: the pictures are not compressed");
  }
}

function browse(page, ...options) {
  const browser = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const quiet = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return execFileSync(
    browser,
    [
      "--headless",
      "--no-sandbox",
      ...quiet,
      "--hide-scrollbars",
      `--user-data-dir=${mkdtempSync(join(work, "profile-"))}`,
      ...options,
      pathToFileURL(page).href,
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 60_000, maxBuffer: 16 << 20 },
  );
}
