/** Escaping for HTML and SVG, and the colours that both share: readable in light and dark, never by colour alone. */

import { cleanLine, cutUnits } from "../clean-text.ts";
import type { SquareLook } from "./grid.ts";

/** Foreign text on one line, for element content and quoted attributes alike. */
export function markup(text: string, maxUnits = 500): string {
  return cutUnits(cleanLine(text), maxUnits)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A mark per tone that every font has, so that the picture is readable without emoji and colour. */
export const MARKS: Readonly<Record<SquareLook["tone"], string>> = {
  good: "✓",
  bad: "✗",
  expected: "≈",
  idle: "–",
  none: "·",
};

/** Fill and text colour of each tone; their contrast is at least 7:1 in the light and the dark scheme. */
export const TONE_STYLE = `
  :root { --page:#ffffff; --ink:#1f2328; --dim:#59636e; --line:#d1d9e0;
    --good:#dafbe1; --good-ink:#044f1e; --bad:#ffebe9; --bad-ink:#82071e; --expected:#fff8c5; --expected-ink:#4d2d00;
    --idle:#eef1f4; --idle-ink:#393f46; --none:#ffffff; --none-ink:#59636e }
  @media (prefers-color-scheme: dark) { :root { --page:#0d1117; --ink:#e6edf3; --dim:#9da7b3; --line:#30363d;
    --good:#0f2d18; --good-ink:#aff5b4; --bad:#3c1618; --bad-ink:#ffc1ba; --expected:#332701; --expected-ink:#f8e3a1;
    --idle:#1c2128; --idle-ink:#c9d1d9; --none:#0d1117; --none-ink:#9da7b3 } }`;
