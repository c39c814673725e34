export const id = 552;
export const ids = [552];
export const modules = {

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z1: () => (/* binding */ createScanner),
  Ff: () => (/* binding */ scanText)
});

// UNUSED EXPORTS: prepareSearch

;// CONCATENATED MODULE: ./build/issues/confirm.js
/** From "the literal stands here" to "this is the issue": the second, careful look at a place of the log. */
// Regular expressions look at most this far behind the literal, which bounds what a repeat can cost.
const REGEX_REACH = 1024;
const BEFORE_REACH = 200;
function compileCatalogue(entries) {
    const byLiteral = new Map();
    for (const entry of entries) {
        for (const pattern of entry.patterns) {
            const targets = byLiteral.get(pattern.literal) ?? [];
            byLiteral.set(pattern.literal, targets);
            targets.push({ entry, pattern, regex: pattern.regex ? new RegExp(pattern.regex, "y") : null });
        }
    }
    return {
        needles: [...byLiteral.keys()].map((literal) => new TextEncoder().encode(literal)),
        targets: [...byLiteral.values()],
    };
}
/**
 * A cheap look ahead of the careful one: can none of the targets match, judging by the raw bytes behind the literal?
 * Text that cleaning would change is left to the careful look.
 */
function isHopeless(targets, bytes, at, ceiling) {
    if (!targets.every((target) => target.regex))
        return false;
    const behind = bytes.toString("latin1", at, Math.min(ceiling, at + REGEX_REACH));
    const end = behind.indexOf("\n");
    const raw = (end === -1 ? behind : behind.slice(0, end)).trimEnd();
    if (/[^ -~]|\\|e\[/.test(raw))
        return false;
    return targets.every(({ regex }) => !matches(regex, raw));
}
function matches(regex, text) {
    regex.lastIndex = 0;
    return regex.test(text);
}
/**
 * Does the pattern match here?
 * @param above text of the lines above in lower case, asked for only where the pattern needs it.
 */
function confirms(target, excerpt, above) {
    const { pattern, regex } = target;
    const { before, after } = excerpt;
    if (regex && !matches(regex, after.length > REGEX_REACH ? after.slice(0, REGEX_REACH) : after))
        return false;
    if (pattern.before) {
        const front = before.slice(-BEFORE_REACH);
        if (!pattern.before.some((text) => front.includes(text)))
            return false;
    }
    if (pattern.unless?.some((text) => before.includes(text) || after.includes(text)))
        return false;
    if (pattern.near) {
        const here = `${before}${after}`.toLowerCase();
        const words = pattern.near.map((word) => word.toLowerCase());
        if (!words.some((word) => here.includes(word)) && !words.some((word) => above().includes(word)))
            return false;
    }
    return true;
}
/** The match as a value for what follows. */
function hitOf(target, excerpt, place) {
    const { entry, pattern } = target;
    return {
        entry,
        pattern,
        kind: pattern.kind ?? entry.kind,
        severity: pattern.severity ?? entry.severity,
        title: pattern.title ?? entry.title,
        before: excerpt.before,
        after: excerpt.after,
        start: excerpt.start,
        ...place,
    };
}

;// CONCATENATED MODULE: ./build/issues/encoding.js
/** Turns what Windows shells write (UTF-16) into UTF-8 and leaves every other byte alone. */
const NOTHING = Buffer.alloc(0);
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const SNIFFED = 4;
/** Looks at the first four bytes of a stream and decides once. */
function createTranscoder() {
    let held = NOTHING;
    let decoder = null;
    let decided = false;
    const convert = (chunk, more) => decoder ? Buffer.from(decoder.decode(chunk, { stream: more }), "utf8") : asBuffer(chunk);
    const decide = (bytes) => {
        decided = true;
        const encoding = sniff(bytes);
        if (encoding)
            decoder = new TextDecoder(encoding);
        held = NOTHING;
        const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        return bytes.subarray(mark);
    };
    return {
        push(chunk) {
            if (decided)
                return convert(chunk, true);
            const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            if (bytes.length < SNIFFED) {
                held = Uint8Array.from(bytes);
                return NOTHING;
            }
            return convert(decide(bytes), true);
        },
        end() {
            return convert(decided ? NOTHING : decide(held), false);
        },
    };
}
function sniff(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return "utf-16le";
    if (a === 0xfe && b === 0xff)
        return "utf-16be";
    // Without a mark: two ASCII characters of which every other byte is zero.
    if (a && !b && c && d === 0)
        return "utf-16le";
    if (a === 0 && b && c === 0 && d)
        return "utf-16be";
    return null;
}

;// CONCATENATED MODULE: ./build/issues/events.js
/**
 * From matches to events: one failure prints several lines, and one line may be part of another's story.
 * Every rule looks only at the few matches above, so that the order of the log decides and nothing else.
 */
// "A few lines above": twelve, since some logs put a blank line after every line; and a bound for lines without end.
const LINES_ABOVE = 12;
const BYTES_ABOVE = 16 * 1024;
const REMEMBERED = 24;
/** @param close takes each event once nothing can be added to it or taken from it. */
function createEvents(close) {
    const open = new Map();
    let recent = [];
    let lastCause = null;
    const latest = (test) => recent.findLast(test);
    const remember = (hit, event) => {
        recent.push({ hit, event });
        if (recent.length > REMEMBERED)
            recent.shift();
    };
    const retract = (event) => {
        if (!event.open)
            return;
        event.open = false;
        event.counted = false;
        open.delete(event.hit.entry.id);
    };
    const count = (hit, lines) => {
        const previous = open.get(hit.entry.id);
        if (previous) {
            previous.open = false;
            close(previous);
        }
        const above = hit.kind === "consequence" && lastCause?.counted && sameTest(lastCause.hit, hit) ? lastCause : null;
        const event = {
            ...tracked(hit, lines),
            counted: true,
            open: true,
            ...(above && { cause: above.hit.entry.id }),
        };
        if (hit.kind === "cause")
            lastCause = event;
        open.set(hit.entry.id, event);
        remember(hit, event);
    };
    /** Adds a line to an event, which becomes what its best line says. */
    const join = (event, hit) => {
        if (event.lines.at(-1) !== hit.line)
            event.lines.push(hit.line);
        if (saysMore(hit, event.hit)) {
            event.hit = hit;
            event.kind = hit.kind;
        }
        remember(hit, event);
    };
    /** Lines that step back: true when this one is explained by another. */
    const stepsBack = (hit) => {
        const { yieldsTo } = hit.pattern;
        if (!yieldsTo)
            return false;
        if (latest((one) => isSameLine(one, hit) && isOther(one, hit)))
            return true;
        if (yieldsTo === "line")
            return false;
        const cause = latest((one) => isNear(one, hit) &&
            isOther(one, hit) &&
            one.event.counted &&
            one.event.kind === "cause" &&
            sameTest(one.hit, hit));
        if (cause)
            remember(hit, tracked(hit, []));
        return cause !== undefined;
    };
    /** The event that this line only goes on with; each of a pattern's lines goes on with an event once. */
    const continued = ({ pattern }, near) => latest((one) => near(one) &&
        one.hit.pattern !== pattern &&
        (pattern.continues?.includes(one.hit.entry.id) ?? false) &&
        !one.event.continuedBy.has(pattern))?.event;
    return {
        take(hit) {
            const { pattern, entry } = hit;
            const near = (one) => isNear(one, hit);
            const twin = latest((one) => isSameLine(one, hit) && !isOther(one, hit))?.event;
            if (twin && !saysMore(hit, twin.hit))
                return;
            if (stepsBack(hit)) {
                if (twin)
                    retract(twin);
                return;
            }
            if (!pattern.yieldsTo) {
                for (const one of recent)
                    if (one.hit.pattern.yieldsTo && isSameLine(one, hit) && isOther(one, hit))
                        retract(one.event);
            }
            if (twin?.open) {
                join(twin, hit);
                return;
            }
            const replaced = pattern.takesOver
                ? latest((one) => near(one) && one.event.open && one.hit.entry.id === pattern.takesOver)?.event
                : undefined;
            if (pattern.takesOver && !replaced)
                return;
            if (replaced)
                retract(replaced);
            for (const one of recent)
                if (near(one) && pattern.demotes?.includes(one.hit.entry.id))
                    one.event.kind = "note";
            const head = continued(hit, near);
            if (head) {
                head.continuedBy.add(pattern);
                if (head.hit.entry.id === entry.id)
                    head.lines.push(hit.line);
                return;
            }
            const bare = latest((one) => near(one) && !isOther(one, hit) && one.event.open && isTold(one, hit))?.event;
            if (bare)
                join(bare, hit);
            else
                count(hit, [...(replaced?.lines ?? []), hit.line]);
        },
        end() {
            for (const event of open.values())
                close(event);
            open.clear();
            recent = [];
        },
    };
}
const tracked = (hit, lines) => ({
    hit,
    first: hit,
    kind: hit.kind,
    lines,
    counted: false,
    open: false,
    continuedBy: new Set(),
});
const isNear = (one, hit) => hit.line - one.hit.line <= LINES_ABOVE && hit.at - one.hit.at <= BYTES_ABOVE;
const isSameLine = (one, hit) => one.hit.at >= hit.start;
const isOther = (one, hit) => one.hit.entry.id !== hit.entry.id;
const sameTest = (a, b) => a.test === null || b.test === null || a.test === b.test;
const KINDS = ["benign", "note", "consequence", "cause"];
const VAGUE = ["any", "cause", "above", "line"];
/** Of two patterns of one issue in one line, the one that is less vague and weightier. */
const saysMore = (a, b) => weight(a) > weight(b);
function weight({ kind, pattern }) {
    const clear = pattern.yieldsTo ? VAGUE.indexOf(pattern.yieldsTo) : VAGUE.length;
    return KINDS.indexOf(kind) * 10 + clear;
}
/**
 * TensorRT prints a cause bare and then again inside `Error Code N: Kind (…)` or, before 8.0, `X Error in f: 0 (…)`:
 * is `hit` such a second telling of `one`?
 */
function isTold(one, hit) {
    if (isWrapped(one.event.hit) || !isWrapped(hit))
        return false;
    return `${hit.before}${hit.after}`.includes(core(one.hit));
}
const isWrapped = (hit) => /Error Code \d|Error in \S/.test(`${hit.before.slice(-200)}${hit.after.slice(0, 200)}`);
/** What a bare line says, without level and code in front and without punctuation at the end. */
function core(hit) {
    const text = hit.after.replace(/^\[\w{1,3}\] \[\w{1,3}\]:? /, "").replace(/^\d{1,2}: /, "");
    const said = text.replace(/[.)\s"]{1,8}$/, "");
    return said.length >= 6 ? said : "\0";
}

;// CONCATENATED MODULE: ./build/issues/line-blocks.js
/**
 * Cuts a stream of chunks into blocks for the search: runs of whole lines where they are, without a copy, and
 * overlapping windows of lines too long to hold. The same bytes give the same blocks' worth of work however they
 * are chunked, because a place is only looked at once everything within reach of it is there.
 */
/** How far in front of a place its line is looked at, in bytes. */
const REACH_BACK = 1024;
/** How far behind a place its line is looked at, in bytes. */
const REACH_AHEAD = 2048;
/** Text above a line that counts as near it, in bytes. */
const NEARBY = 4096;
const LONG_LINE = 64 * 1024;
/** A place's line may hold a second place within reach that is asked about for the first one's sake. */
const KEPT_AHEAD = 2 * REACH_AHEAD;
const CAPACITY = LONG_LINE + REACH_BACK + KEPT_AHEAD;
const NEWLINE = 10;
/**
 * @param counter shared by all streams of one log; advanced here.
 * @param take looks at a block; returns how many newlines it saw in a whole block.
 */
function createLineBlocks(counter, take) {
    let carry = Buffer.alloc(4096);
    let carried = 0;
    let looked = 0;
    let reserved = 0;
    let offset = 0;
    let above = Buffer.alloc(0);
    const remember = (bytes, from, to) => {
        const kept = above.subarray(Math.max(0, Math.min(above.length, above.length + (to - from) - NEARBY)));
        above = Buffer.concat([kept, bytes.subarray(Math.max(from, to - NEARBY), to)]);
    };
    const lines = (bytes, from, to, place) => {
        const block = {
            bytes,
            floor: from,
            ceiling: to,
            from,
            to,
            offset: place,
            whole: true,
            line: counter.lines + 1,
            above,
        };
        counter.lines += take(block);
        remember(bytes, from, to);
    };
    const part = (to) => {
        if (reserved === 0)
            reserved = ++counter.lines;
        take({
            bytes: carry,
            floor: 0,
            ceiling: carried,
            from: looked,
            to,
            offset,
            whole: false,
            line: reserved,
            above,
        });
        looked = to;
    };
    const hold = (chunk, from, to) => {
        for (let at = from; at < to;) {
            const size = Math.min(to - at, CAPACITY - carried);
            if (carried + size > carry.length) {
                const larger = Buffer.alloc(Math.min(CAPACITY, Math.max(carry.length * 4, carried + size)));
                larger.set(carry.subarray(0, carried));
                carry = larger;
            }
            carry.set(chunk.subarray(at, at + size), carried);
            carried += size;
            at += size;
            if (carried < CAPACITY)
                continue;
            part(carried - KEPT_AHEAD);
            const dropped = looked - REACH_BACK;
            carry.copyWithin(0, dropped, carried);
            offset += dropped;
            carried -= dropped;
            looked = REACH_BACK;
        }
    };
    /** Ends the carried line; its newline, if any, is already in the carry. */
    const flush = () => {
        if (reserved !== 0) {
            part(carried);
            remember(carry, 0, carried);
        }
        else
            lines(carry, 0, carried, offset);
        offset += carried;
        carried = 0;
        looked = 0;
        reserved = 0;
    };
    return {
        push(chunk) {
            let at = 0;
            if (carried > 0) {
                const end = chunk.indexOf(NEWLINE);
                hold(chunk, 0, end === -1 ? chunk.length : end + 1);
                if (end === -1)
                    return;
                flush();
                at = end + 1;
            }
            const last = chunk.lastIndexOf(NEWLINE) + 1;
            if (last > at) {
                lines(chunk, at, last, offset - at);
                offset += last - at;
                at = last;
            }
            hold(chunk, at, chunk.length);
        },
        end() {
            if (carried === 0)
                return;
            const open = reserved === 0;
            flush();
            // A whole block counts newlines; the unterminated line has none.
            if (open && carried === 0)
                counter.lines += 1;
        },
    };
}

;// CONCATENATED MODULE: ./build/issues/line-text.js
/** The text around a place of the log: one line as a person would see it, whatever it is wrapped in. */

const line_text_NEWLINE = 10;
const RETURN = 13;
/**
 * The line around `at`, within reach. A carriage return ends a line (redraws of a progress bar), and so does a
 * newline written as `\n` in the representation of a Python value.
 */
function excerptAt(block, at) {
    const [first, end] = lineBounds(block, at);
    const front = latin1(block.bytes, first, at);
    const back = latin1(block.bytes, at, end);
    const quoted = front.includes("b'") || front.includes('b"');
    const cut = lastBreak(front, quoted);
    const stop = firstBreak(back, quoted);
    const start = skipContinuation(block.bytes, first + cut, at);
    return {
        before: cleanText(utf8(block.bytes, start, at)),
        after: cleanText(utf8(block.bytes, at, at + stop)).trimEnd(),
        start: block.offset + first + cut,
    };
}
/** The physical line around `at`, within reach; a redraw is a line of its own. */
function physicalLineAt(block, at) {
    const { bytes } = block;
    const floor = Math.max(block.floor, at - REACH_BACK);
    const ceiling = Math.min(block.ceiling, at + REACH_AHEAD);
    let first = at;
    while (first > floor && bytes[first - 1] !== line_text_NEWLINE && bytes[first - 1] !== RETURN)
        first--;
    let stop = at;
    while (stop < ceiling && bytes[stop] !== line_text_NEWLINE && bytes[stop] !== RETURN)
        stop++;
    let end = stop;
    while (end < ceiling && bytes[end] !== line_text_NEWLINE)
        end++;
    if (isPlain(bytes, first, stop))
        return { text: bytes.toString("latin1", first, stop).trimEnd(), end };
    return { text: cleanText(utf8(bytes, skipContinuation(bytes, first, at), stop)).trimEnd(), end };
}
/** ASCII without anything that cleaning would take out: nearly every line of a log. */
function isPlain(bytes, from, to) {
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        // A backslash may begin an escape as text; "[" after an "e" may be what is left of one.
        if (byte < 32 || byte > 126 || byte === 92 || (byte === 91 && bytes[at - 1] === 101))
            return false;
    }
    return true;
}
/** From the line's start (or as far as is looked back) to its end (or as far as is looked ahead). */
function lineBounds(block, at) {
    const floor = Math.max(block.floor, at - REACH_BACK);
    const ceiling = Math.min(block.ceiling, at + REACH_AHEAD);
    const newline = block.bytes.subarray(floor, at).lastIndexOf(line_text_NEWLINE);
    const next = block.bytes.subarray(at, ceiling).indexOf(line_text_NEWLINE);
    return [floor + newline + 1, next === -1 ? ceiling : at + next];
}
/** Index behind the last line break in `text`. */
function lastBreak(text, quoted) {
    const redraw = text.lastIndexOf("\r") + 1;
    for (let at = text.lastIndexOf("\\n"); at >= redraw; at = at === 0 ? -1 : text.lastIndexOf("\\n", at - 1)) {
        if (isBreak(text, at, quoted))
            return at + 2;
    }
    return redraw;
}
/** Index of the first line break in `text`, or its length. */
function firstBreak(text, quoted) {
    const redraw = text.indexOf("\r");
    const limit = redraw === -1 ? text.length : redraw;
    for (let at = text.indexOf("\\n"); at !== -1 && at < limit; at = text.indexOf("\\n", at + 2)) {
        if (isBreak(text, at, quoted))
            return backslashes(text, at);
    }
    return limit;
}
/**
 * Is the `\n` at `at` a newline, or a part of a Windows path? In a bytes literal an odd number of backslashes is a
 * newline; elsewhere a lower-case letter behind it speaks for a path such as C:\nvinfer.
 */
function isBreak(text, at, quoted) {
    const odd = (at - backslashes(text, at)) % 2 === 0;
    const next = text.charCodeAt(at + 2);
    const letter = next >= 97 && next <= 122;
    return quoted && odd ? true : !letter;
}
/** Index of the first of the backslashes that run up to `at`. */
function backslashes(text, at) {
    let first = at;
    while (first > 0 && text.charCodeAt(first - 1) === 92)
        first--;
    return first;
}
// Bytes 80-BF go on with a character: a cut between two bytes of it must not leave rubbish at the start.
function skipContinuation(bytes, from, to) {
    let at = from;
    while (at < to && at < from + 3 && (bytes[at] & 0xc0) === 0x80)
        at++;
    return at;
}
const latin1 = (bytes, from, to) => bytes.toString("latin1", from, to);
const utf8 = (bytes, from, to) => bytes.toString("utf8", from, to);
// CSI and OSC sequences as bytes, then CSI as text: \x1b[, \033[, \u001b[ and the "e[" that pastes leave.
const SEQUENCES = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out
/\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b]{0,512}(?:\x07|\x1b\\)|\x1b[@-Z\\-_]|\\(?:x1b|033|u001b)\[[0-9;]{0,16}m|(?<![A-Za-z0-9])e\[[0-9;]{1,16}m/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f]/g;
/** Without colours and control characters; tabs stay, quotes escaped in a Python value are plain again. */
function cleanText(text) {
    // Most lines hold nothing of the kind, and looking is much cheaper than replacing.
    const escapes = text.includes("\\");
    const plain = escapes || text.includes("\u001b") || text.includes("e[") ? text.replace(SEQUENCES, "") : text;
    const visible = plain.replace(CONTROLS, "");
    return escapes ? visible.replace(/\\(['"])/g, "$1") : visible;
}

;// CONCATENATED MODULE: ./build/issues/matcher.js
/**
 * Searches bytes for many literals at once, looking at only some of them (Wu and Manber 1994, blocks of two bytes).
 * A window of the shortest literal's length slides over the text; the block at its end says how far it may jump.
 */
// A window of three bytes could jump by two at most: below four, the platform's own search for one byte is faster.
const MIN_WINDOW = 4;
/** @param needles byte strings, none of them empty; the shorter the shortest, the slower the search. */
function createMatcher(needles) {
    const numbered = needles.map((needle, index) => ({ needle, index }));
    const long = numbered.filter(({ needle }) => needle.length >= MIN_WINDOW);
    const short = numbered.filter(({ needle }) => needle.length < MIN_WINDOW);
    const jumps = createJumps(long.map(({ needle }) => needle), long.map(({ index }) => index));
    return {
        find(bytes, from, to, out) {
            jumps(bytes, from, to, out);
            if (short.length === 0)
                return;
            const text = bytes.subarray(0, to);
            for (const { needle, index } of short) {
                const rare = rarest(needle);
                for (let at = text.indexOf(needle[rare], from + rare); at !== -1;) {
                    if (at - rare >= from && stands(needle, bytes, at - rare, to))
                        out.push(at - rare, index);
                    at = text.indexOf(needle[rare], at + 1);
                }
            }
        },
    };
}
function createJumps(needles, names) {
    if (needles.length === 0)
        return () => undefined;
    const window = Math.min(...needles.map((needle) => needle.length));
    const anchors = needles.map((needle) => anchorOf(needle, window));
    const shift = shiftTable(needles, anchors, window);
    const { head, next } = buckets(needles, anchors, window);
    return (bytes, from, to, out) => {
        const last = to - 2;
        let end = from + window - 2;
        while (end <= last) {
            const block = (bytes[end] << 8) | bytes[end + 1];
            const jump = shift[block];
            if (jump !== 0) {
                end += jump;
                continue;
            }
            for (let n = head[block]; n !== -1; n = next[n]) {
                const start = end - window + 2 - anchors[n];
                if (start >= from && stands(needles[n], bytes, start, to))
                    out.push(start, names[n]);
            }
            end++;
        }
    };
}
function stands(needle, bytes, start, to) {
    if (start + needle.length > to)
        return false;
    for (let i = 0; i < needle.length; i++)
        if (bytes[start + i] !== needle[i])
            return false;
    return true;
}
const key = (needle, at) => (needle[at] << 8) | needle[at + 1];
/** How far the window may jump for each two-byte block at its end: 0 where some needle's window ends with it. */
function shiftTable(needles, anchors, window) {
    const farthest = Math.min(255, window - 1);
    const shift = new Uint8Array(1 << 16).fill(farthest);
    needles.forEach((needle, n) => {
        for (let i = 0; i + 2 <= window; i++) {
            const block = key(needle, anchors[n] + i);
            shift[block] = Math.min(shift[block], window - 2 - i);
        }
    });
    return shift;
}
/** Needles by the last block of their window, as linked lists in two flat arrays. */
function buckets(needles, anchors, window) {
    const head = new Int32Array(1 << 16).fill(-1);
    const next = new Int32Array(needles.length).fill(-1);
    for (let n = needles.length - 1; n >= 0; n--) {
        const block = key(needles[n], anchors[n] + window - 2);
        next[n] = head[block];
        head[block] = n;
    }
    return { head, next };
}
/** Bytes that logs are full of; a window that ends in others stops the search less often. */
const COMMON = new Set(Buffer.from(" etaoinsrlcdmu0123456789.,:=-[]()_/"));
/** Index of the byte of a short needle that logs hold least of. */
function rarest(needle) {
    const commonness = [...needle].map((byte) => FROM_RARE.indexOf(String.fromCharCode(byte)));
    return commonness.indexOf(Math.min(...commonness));
}
// What is not listed is rarer still (and has index -1).
const FROM_RARE = "'\"%#!&*+@<>{}|\\~`$qzjQZJKXVYywvkbfpghUWGHODPBxFuMIANRLSCETdlmconrisate=[];:()_/-,.0123456789 ";
/** Where in the needle its window lies: as few common bytes as possible, above all in the last block. */
function anchorOf(needle, window) {
    let best = 0;
    let bestScore = Number.POSITIVE_INFINITY;
    for (let at = 0; at + window <= needle.length; at++) {
        let score = 0;
        for (let i = 0; i < window; i++) {
            if (COMMON.has(needle[at + i]))
                score += i >= window - 2 ? window : 1;
        }
        if (score < bestScore) {
            best = at;
            bestScore = score;
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./build/issues/reader-feed.js
/** Hands lines of the log to the readers that follow the tests beside the search for issues. */



const MAX_READERS = 30;
const NO_WALK = { to: () => null, end: () => undefined };
/**
 * @param readers shared by all streams of a log: a test that begins on stderr owns what stdout shows.
 * @returns makes the feed of one stream.
 */
function createReaderFeeds(readers) {
    if (readers.length === 0)
        return () => ({ walk: () => NO_WALK });
    if (readers.length > MAX_READERS)
        throw new RangeError(`more than ${MAX_READERS} readers`);
    const triggers = new Map();
    for (const [i, reader] of readers.entries()) {
        for (const trigger of reader.triggers)
            triggers.set(trigger, (triggers.get(trigger) ?? 0) | (1 << i));
    }
    const matcher = createMatcher([...triggers.keys()].map((trigger) => new TextEncoder().encode(trigger)));
    const owners = [...triggers.values()];
    return (stream) => createFeed(readers, owners, matcher.find, stream);
}
function createFeed(readers, owners, find, stream) {
    /** Readers that asked for the next line whatever it holds. */
    let wanting = 0;
    /** Offset in the stream behind the last line that was handed over. */
    let handed = 0;
    /** Where the line of the last place asked for ends in the stream, and its test. */
    let asked = { end: -1, test: null };
    const hand = (number, text, triggered) => {
        const line = { number, text, stream };
        const wanted = wanting | triggered;
        wanting = 0;
        for (let i = 0; i < readers.length; i++) {
            const bit = 1 << i;
            if ((wanted & bit) !== 0 && readers[i]?.line(line))
                wanting |= bit;
        }
    };
    return {
        walk(block, lineAt) {
            const found = [];
            find(block.bytes, block.from, block.ceiling, found);
            // The line of a place to look at may hold triggers behind it, in what the next block looks at.
            const reach = Math.min(block.ceiling, block.to + REACH_AHEAD);
            const places = ascending(found, reach);
            let next = 0;
            /** Hands over the line at `at` to whoever wants it or has a trigger in it. */
            const handLine = (at) => {
                const { text, end } = physicalLineAt(block, at);
                let triggered = 0;
                for (let place = places[next]; place !== undefined && place[0] < end; place = places[++next]) {
                    triggered |= owners[place[1]] ?? 0;
                }
                handed = block.offset + end + (block.bytes[end] === 10 ? 1 : 0);
                hand(lineAt(at), text, triggered);
            };
            const advance = (limit) => {
                for (;;) {
                    const place = places[next]?.[0] ?? Number.POSITIVE_INFINITY;
                    const follow = wanting !== 0 ? Math.max(handed - block.offset, block.from) : Number.POSITIVE_INFINITY;
                    const at = Math.min(place, follow);
                    if (at > limit || at >= reach)
                        return;
                    if (at < handed - block.offset)
                        next++;
                    else
                        handLine(at);
                }
            };
            return {
                to(at) {
                    if (block.offset + at < asked.end)
                        return asked.test;
                    advance(at - 1);
                    const before = running(readers);
                    // A trigger may stand behind the place, in the same line: "[E] … FAILED", "test_a … ok".
                    const end = lineEnd(block, at);
                    advance(end - 1);
                    asked = { end: block.offset + end, test: running(readers) ?? before };
                    return asked.test;
                },
                end: () => advance(block.to - 1),
            };
        },
    };
}
const lineEnd = (block, at) => lineBounds(block, at)[1];
function running(readers) {
    for (const reader of readers) {
        const test = reader.currentTest();
        if (test !== null)
            return test;
    }
    return null;
}
function ascending(found, limit) {
    const places = [];
    for (let i = 0; i < found.length; i += 2) {
        const at = found[i];
        if (at < limit)
            places.push([at, found[i + 1]]);
    }
    return places.sort((a, b) => a[0] - b[0]);
}

// EXTERNAL MODULE: ./build/issues/tally.js + 1 modules
var issues_tally = __webpack_require__(9919);
;// CONCATENATED MODULE: ./build/issues/scan.js
/**
 * Bytes of a log to findings, in one pass and with bounded memory: literals first, a careful look only where one
 * stands, and the rules of events last.
 */








const scan_NEWLINE = 10;
/** Larger chunks are looked at in pieces, so that what is found in one go stays bounded. */
const PIECE = 256 * 1024;
function prepareSearch(catalogue) {
    const compiled = compileCatalogue(catalogue);
    return { compiled, matcher: createMatcher(compiled.needles) };
}
/** A scanner for one log. A line of one stream is never glued to the other's; lines count as they end. */
function createScanner(options) {
    const search = options.search ?? prepareSearch(options.catalogue);
    const feed = createReaderFeeds(options.readers ?? []);
    const counter = { lines: 0 };
    const tally = (0,issues_tally/* createTally */.Xf)();
    let bytes = 0;
    const stream = (name) => {
        const events = createEvents(tally.add);
        const blocks = createLineBlocks(counter, createLook(search, feed(name), events));
        const transcoder = createTranscoder();
        return {
            push: (chunk) => blocks.push(transcoder.push(chunk)),
            end: () => {
                blocks.push(transcoder.end());
                blocks.end();
                events.end();
            },
        };
    };
    const streams = { stdout: stream("stdout"), stderr: stream("stderr") };
    return {
        push(chunk, name = "stdout") {
            bytes += chunk.length;
            for (let at = 0; at < chunk.length; at += PIECE)
                streams[name].push(chunk.subarray(at, at + PIECE));
        },
        end() {
            streams.stdout.end();
            streams.stderr.end();
            return { findings: tally.findings(), lines: counter.lines, bytes };
        },
    };
}
/** As a scanner that is given the whole text at once. */
function scanText(text, options) {
    const scanner = createScanner(options);
    scanner.push(new TextEncoder().encode(text));
    return scanner.end();
}
/** Looks at the blocks of one stream; returns how many newlines a whole block held. */
function createLook({ compiled, matcher }, readers, events) {
    const found = [];
    /** Where each literal last stood for what it seemed, in the stream. */
    const taken = new Float64Array(compiled.needles.length).fill(-1);
    return (block) => {
        found.length = 0;
        matcher.find(block.bytes, block.from, block.ceiling, found);
        const ruler = createRuler(block);
        const walk = readers.walk(block, ruler.lineAt);
        const above = () => ruler.textAbove();
        for (const [at, needle] of inOrder(found, block.to)) {
            if (repeats(block, at, taken[needle]))
                continue;
            const targets = compiled.targets[needle] ?? [];
            if (isHopeless(targets, block.bytes, at, block.ceiling))
                continue;
            const test = walk.to(at);
            const line = ruler.lineAt(at);
            const excerpt = excerptAt(block, at);
            for (const target of targets) {
                if (!confirms(target, excerpt, above))
                    continue;
                events.take(hitOf(target, excerpt, { line, at: block.offset + at, test }));
                if (targets.length === 1)
                    taken[needle] = block.offset + at;
            }
        }
        walk.end();
        return block.whole ? ruler.newlines() : 0;
    };
}
/** Counts lines along a block; places must not go back by a line. */
function createRuler(block) {
    let line = block.line;
    let start = block.floor;
    const newlineFrom = (from) => {
        const end = block.whole ? block.bytes.indexOf(scan_NEWLINE, from) : -1;
        return end === -1 || end >= block.to ? Number.POSITIVE_INFINITY : end;
    };
    let end = newlineFrom(block.from);
    const lineAt = (at) => {
        while (end < at) {
            line++;
            start = end + 1;
            end = newlineFrom(start);
        }
        return line;
    };
    /** Text above the current line, made once a line. */
    let above = { start: -1, text: "" };
    const textAbove = () => {
        if (above.start !== start)
            above = { start, text: textBefore(block, start) };
        return above.text;
    };
    return { lineAt, textAbove, newlines: () => lineAt(block.to) - block.line };
}
/** Is this place the same line's repetition of a text that was taken a moment ago? Then there is nothing to learn. */
function repeats(block, at, taken) {
    const last = taken - block.offset;
    if (taken < 0 || at - last > REACH_BACK || last < 0)
        return false;
    const between = block.bytes.toString("latin1", last, at);
    return !/[\n\r]|\\n/.test(between);
}
/** Found places up to `limit` (exclusive), ascending; at one place in the order of the needles. */
function inOrder(found, limit) {
    const places = [];
    for (let i = 0; i < found.length; i += 2) {
        const at = found[i];
        if (at < limit)
            places.push([at, found[i + 1]]);
    }
    return places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
/** Up to NEARBY bytes above the line that begins at `start`, in lower case. */
function textBefore(block, start) {
    const here = block.whole
        ? block.bytes.subarray(Math.max(block.floor, start - NEARBY), start)
        : Buffer.alloc(0);
    const earlier = block.above.subarray(Math.min(block.above.length, Math.max(0, block.above.length + here.length - NEARBY)));
    return Buffer.concat([earlier, here]).toString("latin1").toLowerCase();
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xg: () => (/* binding */ MAX_LINES),
  WD: () => (/* binding */ MAX_PLACES),
  qP: () => (/* binding */ addDetails),
  Xf: () => (/* binding */ createTally)
});

// UNUSED EXPORTS: MAX_TEXT

// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/issues/details.js
/** Values that are worth reading out of a finding's line: the GPU's SM, versions, places in source code. */

/** One row an id; numbers of all lines are summed, of texts the first stays. */
const RULES = [
    { id: "arch-unsupported", read: readSm },
    { id: "library-missing", read: readLibrary },
    { id: "no-kernel-image", read: readTorchCapability },
    { id: "bn-ir-exception-removed", read: readGuard },
    {
        id: "engine-version-mismatch",
        read: (text) => named(text, /expecting (?:compute|library version) (\d{1,3}(?:\.\d{1,4}){1,3}) got (?:compute )?(\d{1,3}(?:\.\d{1,4}){1,3})/, ["expected", "got"]),
    },
    { id: "driver-too-old", read: readCudaError },
    { id: "no-device", read: readCudaError },
    { id: "cuda-init-other", read: readCudaError },
    {
        id: "cuda-lib-mismatch",
        read: (text) => named(text, /against (.{1,60}) but loaded (.{1,60}?)\.?$/, ["linked", "loaded"]),
    },
    {
        id: "trt-version-mismatch",
        read: (text) => named(text, /against version (\S{1,20}), but loaded (\d[\d.]{0,18}\d)/, ["compiled", "loaded"]),
    },
    {
        id: "no-implementation",
        read: (text) => named(text, /implementation for node (.{1,200}?)(?: due to|, try|\.?\)?$)/, ["node"]),
    },
];
/** What `text` tells beyond that the finding is there. */
function detailsOf(id, text) {
    const rule = RULES.find((row) => row.id === id);
    return rule ? rule.read(text) : {};
}
function named(text, pattern, names) {
    const match = pattern.exec(text);
    if (!match)
        return {};
    return Object.fromEntries(names.map((name, i) => [name, match[i + 1] ?? ""]));
}
/** The SM is the GPU's in all wordings but the assertion of 11.x, which names the release's floor. */
function readSm(text) {
    const decimal = /Target GPU SM (\d{2,3})\b/.exec(text)?.[1];
    if (decimal)
        return { sm: (0,versions/* capabilityFromDecimal */.i9)(Number(decimal)) };
    const hex = /Unsupported SM: (0x[0-9a-f]{3,4})\b/i.exec(text)?.[1];
    const sm = hex ? (0,versions/* parseCapability */._p)(hex) : null;
    if (sm)
        return { sm };
    const refused = /which has compute capability (\d{1,2}\.\d)\b/.exec(text)?.[1];
    if (refused)
        return { sm: refused };
    const floor = /SmVersion\{0x0?([0-9a-f]{1,2}?)0?([0-9a-f])\} <= smVersion/i.exec(text);
    return floor
        ? { oldestSm: `${Number.parseInt(floor[1] ?? "0", 16)}.${Number.parseInt(floor[2] ?? "0", 16)}` }
        : {};
}
function readLibrary(text) {
    const library = /(?:lib)?[A-Za-z_][\w+-]{1,60}\.(?:so(?:\.\d{1,4}){0,4}|dll)\b/.exec(text)?.[0];
    const sm = /nvinfer_builder_resource(?:_win)?_sm(\d{2,3})/.exec(text)?.[1];
    return { ...(library && { library }), ...(sm && { sm: (0,versions/* capabilityFromDecimal */.i9)(Number(sm)) }) };
}
function readTorchCapability(text) {
    const match = /capability (?:\(CC\) )?(sm_\d{2,3}|\d{1,2}\.\d)\b/.exec(text)?.[1];
    const sm = match ? (0,versions/* parseCapability */._p)(match) : null;
    return sm ? { sm } : {};
}
function readCudaError(text) {
    const number = /(?:with error:? ?|Error |cuInit\(\)=)(\d{1,3})\b/.exec(text)?.[1];
    return number ? { cudaError: number } : {};
}
/** A guard's module is where its `prim::If` stands; `<string>` is code that torch makes up itself. */
function readGuard(text) {
    const batchNorm = /prim::If\([^)]{0,40}\) # [^\s]{0,300}batchnorm\.py:\d/.test(text);
    return { guardsFromBatchNorm: batchNorm ? 1 : 0, guardsFromOtherModules: batchNorm ? 0 : 1 };
}
const PLACE = /# ([^\s#:]{1,300}\.py):(\d{1,7}):(\d{1,5})/g;
/** Places that TorchScript prints behind its nodes; `<string>` names no file and is left out. */
function placesOf(text) {
    if (!text.includes(".py:"))
        return [];
    return [...text.matchAll(PLACE)].map((match) => ({
        file: match[1] ?? "",
        line: Number(match[2]),
        column: Number(match[3]),
    }));
}

;// CONCATENATED MODULE: ./build/issues/tally.js
/** Counts events by id and makes findings of them, with bounded memory whatever the log holds. */

const MAX_LINES = 1000;
const MAX_TEXT = 500;
const MAX_PLACES = 50;
// More tests than this in one log are counted together, as if no test were known.
const MAX_TESTS = 20_000;
const KINDS = ["cause", "consequence", "note", "benign"];
function createTally() {
    const rows = new Map();
    const vague = new Map();
    let order = 0;
    return {
        add(event) {
            const { entry, pattern, test } = event.hit;
            order++;
            if (pattern.yieldsTo === "cause" || pattern.yieldsTo === "any") {
                const known = test !== null && vague.size < MAX_TESTS ? test : null;
                const key = JSON.stringify([entry.id, pattern.yieldsTo, known]);
                const one = vague.get(key) ?? {
                    entry,
                    to: pattern.yieldsTo,
                    test: known,
                    bucket: bucketOf(event, order),
                };
                vague.set(key, one);
                addEvent(one.bucket, event);
            }
            else {
                addEvent(bucketIn(rows, entry, event.kind, () => bucketOf(event, order)), event);
            }
        },
        findings() {
            const solid = [...rows.values()];
            const final = new Map(solid.map(({ entry, buckets }) => [entry.id, { entry, buckets: new Map(buckets) }]));
            const explains = createExplanations(solid, [...vague.values()]);
            for (const one of vague.values()) {
                if (explains(one))
                    continue;
                const bucket = bucketIn(final, one.entry, one.bucket.kind, () => emptied(one.bucket));
                merge(bucket, one.bucket);
            }
            return [...final.values()]
                .map(findingOf)
                .sort((a, b) => a.order - b.order)
                .map((row) => row.finding);
        },
    };
}
function bucketIn(rows, entry, kind, make) {
    const row = rows.get(entry.id) ?? { entry, buckets: new Map() };
    rows.set(entry.id, row);
    const bucket = row.buckets.get(kind) ?? make();
    row.buckets.set(kind, bucket);
    return bucket;
}
function bucketOf(event, order) {
    const { hit, first, kind } = event;
    const text = bounded(`${first.before}${first.after}`.trim());
    return {
        count: 0,
        kind,
        severity: kind === hit.kind ? hit.severity : "notice",
        title: hit.title,
        first: { line: event.lines[0] ?? hit.line, text },
        order,
        lines: [],
        tests: new Map(),
        details: {},
        places: new Map(),
    };
}
/** At most MAX_TEXT units, never half a character. */
function bounded(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const cut = text.slice(0, MAX_TEXT - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
function addEvent(bucket, event) {
    const { hit } = event;
    bucket.count++;
    for (const line of event.lines)
        addLine(bucket.lines, line);
    if (hit.test !== null && (bucket.tests.has(hit.test) || bucket.tests.size < MAX_TESTS)) {
        bucket.tests.set(hit.test, (bucket.tests.get(hit.test) ?? 0) + 1);
    }
    // The wrapped telling of an event names the place in TensorRT; what it says of the issue is the same.
    const text = `${hit.before}${hit.after}`;
    const cause = event.cause === undefined ? {} : { cause: event.cause };
    bucket.details = addDetails(bucket.details, { ...detailsOf(hit.entry.id, text), ...cause });
    if (bucket.places.size < MAX_PLACES)
        for (const place of placesOf(text))
            addPlace(bucket.places, place);
}
function addLine(lines, line) {
    if (lines.length < MAX_LINES && lines.at(-1) !== line)
        lines.push(line);
}
function addPlace(places, place) {
    if (places.size < MAX_PLACES)
        places.set(`${place.file}:${place.line}:${place.column ?? ""}`, place);
}
/** Numbers are counts and add up; of texts the first one stays. */
function addDetails(into, more) {
    const result = { ...into };
    for (const [name, value] of Object.entries(more)) {
        const old = result[name];
        if (old === undefined)
            result[name] = value;
        else if (typeof old === "number" && typeof value === "number")
            result[name] = old + value;
    }
    return result;
}
function emptied(bucket) {
    return { ...bucket, count: 0, lines: [], tests: new Map(), details: {}, places: new Map() };
}
function merge(into, from) {
    into.count += from.count;
    for (const line of from.lines)
        if (into.lines.length < MAX_LINES)
            into.lines.push(line);
    for (const [test, count] of from.tests)
        into.tests.set(test, (into.tests.get(test) ?? 0) + count);
    into.details = addDetails(into.details, from.details);
    for (const place of from.places.values())
        addPlace(into.places, place);
}
const WEIGHT = { notice: 0, warning: 1, error: 2 };
/**
 * Says of a vague event whether its test, or the log around the tests, shows a cause of another id; for `any` also
 * whether it shows a consequence, or something vague that is less so or weightier.
 */
function createExplanations(rows, vague) {
    const solid = rows.flatMap(({ entry, buckets }) => [...buckets.values()].map(({ kind, tests, count }) => {
        const inTests = [...tests.values()].reduce((sum, n) => sum + n, 0);
        return { id: entry.id, kind, tests, outside: inTests < count };
    }));
    const groups = new Map();
    for (const one of vague) {
        const key = `${one.entry.id} ${one.to}`;
        const group = groups.get(key) ?? { one, tests: new Set(), outside: false };
        groups.set(key, group);
        if (one.test === null)
            group.outside = true;
        else
            group.tests.add(one.test);
    }
    const shows = (test, { tests, outside }) => outside || test === null || tests.has(test);
    return ({ entry, to, test, bucket }) => {
        const kinds = to === "any" ? ["cause", "consequence"] : ["cause"];
        if (solid.some((one) => one.id !== entry.id && kinds.includes(one.kind) && shows(test, one)))
            return true;
        if (to !== "any")
            return false;
        const weight = WEIGHT[bucket.severity];
        return [...groups.values()].some(({ one, ...where }) => one.entry.id !== entry.id &&
            (one.to === "cause" || WEIGHT[one.bucket.severity] > weight) &&
            shows(test, where));
    };
}
function findingOf({ entry, buckets }) {
    const present = KINDS.flatMap((kind) => buckets.get(kind) ?? []);
    const main = present[0];
    const lines = [...new Set(present.flatMap((bucket) => bucket.lines))].sort((a, b) => a - b);
    const places = new Map();
    let details = {};
    for (const bucket of present) {
        details = addDetails(details, bucket.details);
        for (const place of bucket.places.values())
            addPlace(places, place);
    }
    const finding = {
        id: entry.id,
        severity: main.severity,
        kind: main.kind,
        count: present.reduce((sum, bucket) => sum + bucket.count, 0),
        lines: lines.slice(0, MAX_LINES),
        first: main.first,
        title: main.title,
        explanation: entry.explanation,
        remedy: entry.remedy,
        links: entry.links,
        ...(entry.excuses && main.kind === "cause" && { excuses: entry.excuses }),
        tests: [...main.tests].map(([id, count]) => ({ id, count })),
        places: [...places.values()],
        details,
    };
    return { finding, order: Math.min(...present.map((bucket) => bucket.order)) };
}


/***/ })

};
