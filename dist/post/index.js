/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ cutUnits),
/* harmony export */   Hy: () => (/* binding */ cleanBlock),
/* harmony export */   LX: () => (/* binding */ cutUnitsFront),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/* unused harmony export cutBytes */
/** Cleans text from logs and files for display: no terminal codes or hidden characters, cut only between characters. */
// Every class stops at the next escape character, so the time stays linear for text full of unfinished sequences.
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are made of them
/\u001b(?:\[[0-?]*[ -/]*[@-~]?|[\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~]?)|\u009b[0-?]*[ -/]*[@-~]?/g;
// C0 and C1 apart from tab and line feed; directional controls, which can turn a line round for the reader; byte order marks.
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Text of several lines without terminal codes, control and direction characters; lone surrogates become U+FFFD. */
function cleanBlock(text) {
    return text
        .replace(ANSI, "")
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(HIDDEN, "")
        .replace(/\p{Surrogate}/gu, "\ufffd");
}
/** The same on one line: white space of any kind becomes a single blank. */
function cleanLine(text) {
    return cleanBlock(text).replace(/\s+/g, " ").trim();
}
/** Cuts to `max` UTF-16 units, the mark included, never between the halves of a character. */
function cutUnits(text, max, mark = "\u2026") {
    if (text.length <= max)
        return text;
    if (mark.length >= max)
        return text.slice(0, wholeCharacters(text, max));
    return text.slice(0, wholeCharacters(text, max - mark.length)) + mark;
}
/** Keeps the end of a text, where a traceback names its error, and puts a mark before it. */
function cutUnitsFront(text, max, mark = "\u2026") {
    if (text.length <= max)
        return text;
    let start = text.length - Math.max(0, max - mark.length);
    if (isLowSurrogate(text, start))
        start++;
    return mark + text.slice(start);
}
/** Cuts to `max` bytes of UTF-8, the mark included, never inside a character. */
function cutBytes(text, max, mark = "\u2026") {
    if (utf8Bytes(text) <= max)
        return text;
    const room = Math.max(0, max - utf8Bytes(mark));
    let bytes = 0;
    let end = 0;
    for (const character of text) {
        bytes += utf8Bytes(character);
        if (bytes > room)
            break;
        end += character.length;
    }
    return text.slice(0, end) + mark;
}
/** Length in UTF-8. A lone surrogate counts 3, as its replacement does. */
function utf8Bytes(text) {
    return new TextEncoder().encode(text).length;
}
function wholeCharacters(text, end) {
    return isLowSurrogate(text, end) ? end - 1 : end;
}
function isLowSurrogate(text, index) {
    const unit = text.charCodeAt(index);
    return unit >= 0xdc00 && unit <= 0xdfff;
}


/***/ }),

/***/ 250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   probeSource: () => (/* binding */ probeSource),
/* harmony export */   pytestHookSource: () => (/* binding */ pytestHookSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/** The Python programs that belong to the bundle; the bundler copies what `new URL` names next to it. */

/** Source of the probe that is fed to the suite's interpreter. */
function probeSource() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__nccwpck_require__.ab + "probe.py", "utf8");
}
/** Source of the pytest plugin that reports each result as it is known. */
function pytestHookSource() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__nccwpck_require__.ab + "pytest_hook.py", "utf8");
}


/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   qm: () => (/* binding */ createFiles)
/* harmony export */ });
/* unused harmony export reasonOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/** Files of the local machine behind the port: bounded reads, sorted globs, errors that name the path. */


// A checkout with node_modules has some 100,000 files; ten times that is a mistake in the pattern.
const MAX_GLOB_ENTRIES = 1_000_000;
const NEVER_SEARCHED = new Set([".git", "node_modules"]);
function createFiles() {
    return { readText, writeText, stream, exists, stat: statOrNull, glob };
}
// Small files are read and written synchronously: loading node:fs/promises takes longer than reading all of them.
async function readText(path, maxBytes) {
    const size = attempt(`${path}: cannot be read`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size);
    if (size > maxBytes)
        throw new Error(`${path}: has ${size} bytes, more than the limit of ${maxBytes}`);
    return attempt(`${path}: cannot be read`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
}
async function writeText(path, text) {
    attempt(`${path}: cannot be written`, () => {
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    });
}
/**
 * With all folders above it. Node's own `recursive` never returns where a folder exists and yet takes none, such as
 * /proc, a mount that went away, or a working directory that was removed.
 */
function makeFolder(path) {
    const isThere = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isThere())
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent !== path)
        makeFolder(parent);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!isThere())
            throw error;
    }
}
function attempt(problem, action) {
    try {
        return action();
    }
    catch (error) {
        throw new Error(`${problem}: ${reasonOf(error)}`);
    }
}
function stream(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 18 });
}
async function exists(path) {
    return (await statOrNull(path)) !== null;
}
async function statOrNull(path) {
    const found = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path).catch(() => null);
    return found?.isFile() ? { mtimeMs: found.mtimeMs, size: found.size } : null;
}
/** Matches below the pattern's fixed part only, so that a pattern with a folder does not read the whole workspace. */
async function glob(pattern, cwd) {
    // The working directory's own name is not a pattern, even if it contains brackets.
    const own = pattern.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) ? pattern.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, node_path__WEBPACK_IMPORTED_MODULE_1__.sep).length) : pattern;
    if (!/[*?[{]/.test(own)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, own);
        return (await exists(path)) ? [path] : [];
    }
    const segments = own.split(/[\\/]/);
    const firstMagic = segments.findIndex((segment) => /[*?[{]/.test(segment));
    const fixed = segments.slice(0, firstMagic).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(own) ? fixed || node_path__WEBPACK_IMPORTED_MODULE_1__.sep : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, fixed);
    const below = segments.slice(firstMagic).join("/");
    const found = [];
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (++seen > MAX_GLOB_ENTRIES)
                throw new Error(`${pattern}: matches more than ${MAX_GLOB_ENTRIES} files; name a folder`);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            if (entry.isDirectory()) {
                if (!NEVER_SEARCHED.has(entry.name))
                    folders.push(path);
            }
            else if (entry.isFile() && matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path), below)) {
                found.push(path);
            }
        }
    }
    return found.sort();
}
/**
 * Node's own glob matching. Before Node 24.8 its first use prints a warning that it is experimental, which would only
 * confuse readers of the suite's output.
 */
function matches(path, pattern) {
    const { emitWarning } = process;
    process.emitWarning = () => { };
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.matchesGlob)(path, pattern);
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
/** The reason of a file error in plain words, without the call and path that Node adds. */
function reasonOf(error) {
    const words = {
        ENOENT: "there is no such file",
        EACCES: "permission denied",
        EISDIR: "it is a folder",
        ENOTDIR: "part of the path is not a folder",
        EEXIST: "a file is where a folder is needed",
        ENOSPC: "the disk is full",
        EROFS: "the file system is read-only",
    };
    return words[error.code ?? ""] ?? error.message;
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: external "@actions/http-client"
const http_client_namespaceObject = { HttpClient: function () { throw new Error("this bundle makes no HTTP requests"); } };
;// CONCATENATED MODULE: external "@actions/http-client/lib/auth"
const auth_namespaceObject = { BearerCredentialHandler: function () { throw new Error("this bundle makes no HTTP requests"); } };
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "@actions/exec"
const exec_namespaceObject = { getExecOutput: function () { throw new Error("this bundle runs processes by itself"); }, exec: function () { throw new Error("this bundle runs processes by itself"); } };
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function core_saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/request-error.js
/** The user's mistakes in inputs or options, all at once; each problem names the input, its value and what is allowed. */
class RequestError extends Error {
    code = "REQUEST";
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.name = "RequestError";
        this.problems = problems;
    }
}

;// CONCATENATED MODULE: ./build/support/verdict.js
/** The verdict: can this TensorRT run on this GPU, and why. Everything is data; nothing here looks at the world. */
/** A verdict with only a sentence, when nothing else is known. */
function bareVerdict(status, sentence) {
    return {
        status,
        reason: "",
        permanent: false,
        sentence,
        gpu: null,
        tensorrt: null,
        newestTensorrt: null,
        oldestTensorrt: null,
        supported: [],
        evidence: [],
        remedies: [],
        limits: [],
        notes: [],
    };
}

;// CONCATENATED MODULE: ./build/broken-run.js
/** The report of a run that the gate itself could not finish: it still has exactly one verdict, and never success. */


/** Describes an error for the report: a user's mistake as it is, an internal error with the request to report it. */
function describeBreak(error) {
    if (error instanceof RequestError) {
        const [first, ...more] = error.problems;
        return { sentence: `Nothing has run: ${first}`, details: more };
    }
    if (error instanceof CancelledError) {
        return { sentence: error.message, details: [] };
    }
    const message = error instanceof Error ? error.message : String(error);
    return {
        sentence: `The gate itself failed: ${message}. Nothing is verified; please report this with the log of the step.`,
        details: [],
    };
}
/** Thrown where a cancellation reaches the gate outside of the suite. */
class CancelledError extends Error {
    code = "CANCELLED";
    constructor(message = "The run was cancelled before the suite could start. Nothing is verified.") {
        super(message);
        this.name = "CancelledError";
    }
}
/** Parts of a report that only says why the run broke. */
function brokenParts(error) {
    const { sentence, details } = describeBreak(error);
    return {
        facts: null,
        verdict: bareVerdict("probe-error", sentence),
        policy: { applied: "none", action: "none", strict: true, minExecuted: "auto" },
        suite: null,
        tests: null,
        failures: [],
        passedUnexpectedly: [],
        findings: [],
        outcome: "probe-error",
        conclusion: "failure",
        sentence,
        errors: details,
        notices: [],
        annotations: [],
        dropped: {},
    };
}

// EXTERNAL MODULE: ./build/host/files.js
var files = __nccwpck_require__(36);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/host/git-repository.js
/** What git tracks in the workspace, so that annotations point only at files of the repository. */


const GIT_TIMEOUT_MS = 10_000;
const MAX_LIST_BYTES = 64 << 20;
const MAX_SOURCE_BYTES = 4 << 20;
/** @param root folder of the checkout; a folder without git simply tracks nothing. */
function createGitRepository(root) {
    let tracked = null;
    return {
        root,
        trackedFiles() {
            tracked ??= listTracked(root);
            return tracked;
        },
        async readLines(path) {
            const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, path), "utf8").catch(() => null);
            return text === null || text.length > MAX_SOURCE_BYTES ? null : text.split(/\r?\n/);
        },
    };
}
async function listTracked(root) {
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 421, 19));
    return new Promise((done) => {
        execFile("git", 
        // The workspace often belongs to another user inside a container; reading the list is harmless.
        ["-c", `safe.directory=${root}`, "-C", root, "ls-files", "-z"], { timeout: GIT_TIMEOUT_MS, maxBuffer: MAX_LIST_BYTES, encoding: "utf8" }, (error, stdout) => done(new Set(error ? [] : stdout.split("\0").filter(Boolean))));
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ./build/host/assets.js
var assets = __nccwpck_require__(250);
;// CONCATENATED MODULE: ./build/host/hook-place.js
/** A folder for the pytest hook of this run. */




/** @param temp RUNNER_TEMP, which the runner empties, or the system's. */
function createHookPlace(temp, env) {
    const folder = (0,external_node_path_.join)(temp, `trt-gate-hook-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`);
    return {
        folder,
        source: assets.pytestHookSource,
        env,
        // Background processes of the suite may still write there; a folder left behind does not fail the run.
        dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { }),
    };
}

;// CONCATENATED MODULE: ./build/host/on-demand.js
/** The prober and the suite runner, loaded when they are first used: a run on given facts that skips needs neither. */
/** As createProber, with the probe that travels with the bundle. */
function proberOnDemand(machine) {
    return {
        async probe(request) {
            const [{ createProber }, { probeSource }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 305).then(__nccwpck_require__.bind(__nccwpck_require__, 305)),
                Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 250)),
            ]);
            return createProber({ ...machine, probeSource: probeSource() }).probe(request);
        },
    };
}
/** As createSuiteRunner. @param onStart is called right before the suite's own signal handlers are set. */
function suiteRunnerOnDemand(context, onStart = () => { }) {
    return {
        async run(command, sink) {
            const { createSuiteRunner } = await __nccwpck_require__.e(/* import() */ 483).then(__nccwpck_require__.bind(__nccwpck_require__, 483));
            onStart();
            return createSuiteRunner(context).run(command, sink);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/host/command-files.js
/** The files by which a step talks to the runner. */




/**
 * Creates the file if it is gone: it is in RUNNER_TEMP, and a suite that empties that deletes it too. The runner reads
 * it at its old place. If it cannot be created, the next write to it reports that.
 * @param variable names the file.
 */
function restoreCommandFile(variable) {
    const path = process.env[variable];
    if (!path || (0,external_node_fs_.existsSync)(path))
        return;
    try {
        (0,files/* makeFolder */.fc)((0,external_node_path_.dirname)(path));
        (0,external_node_fs_.writeFileSync)(path, "");
    }
    catch {
        // The next write fails and reports it.
    }
}
/** Keeps a value for the post stage. @returns why it could not be kept; null if it was. */
function keepForPost(name, value) {
    restoreCommandFile("GITHUB_STATE");
    try {
        saveState(name, value);
        return null;
    }
    catch (error) {
        return error.message;
    }
}

;// CONCATENATED MODULE: ./build/host/write-all.js
/** Writes at the reader's pace. */
/** Resolves once the consumer has taken the bytes, so that a slow one slows the suite and not our memory. */
function writeAll(stream, chunk) {
    if (stream.write(chunk))
        return undefined;
    return new Promise((done) => {
        const settle = () => {
            stream.off("drain", settle);
            stream.off("close", settle);
            stream.off("error", settle);
            done();
        };
        stream.once("drain", settle);
        stream.once("close", settle);
        stream.once("error", settle);
    });
}

;// CONCATENATED MODULE: ./build/host/runner-display.js
/** Speaks the runner's protocol: log groups, annotations, outputs, job summary. The only code that knows @actions/core. */



const LF = 0x0a;
function createRunnerDisplay() {
    // The suite's last line may lack its line feed. The runner ignores a command in the middle of a line, so end it first.
    let open = false;
    const closeLine = () => {
        if (open)
            process.stdout.write("\n");
        open = false;
    };
    const say = (text) => {
        closeLine();
        info(text);
    };
    return {
        info: say,
        group(title, lines) {
            closeLine();
            startGroup(title);
            for (const line of lines)
                info(line);
            endGroup();
        },
        // One stream only: the runner reads stderr before stdout, which would tear the log apart.
        suiteOutput(chunk) {
            if (chunk.length > 0)
                open = chunk.at(-1) !== LF;
            return writeAll(process.stdout, chunk);
        },
        annotate(annotation) {
            closeLine();
            emit(annotation);
        },
        async summary(markdown) {
            // Outside of a runner there is no summary file; the summary is display, so that is not a failure.
            if (!process.env.GITHUB_STEP_SUMMARY)
                return;
            restoreCommandFile("GITHUB_STEP_SUMMARY");
            await summary.addRaw(markdown, true).write();
        },
        output(name, value) {
            restoreCommandFile("GITHUB_OUTPUT");
            setOutput(name, value);
        },
        outcome: say,
        // An annotation says why already; core's setFailed would add an eleventh.
        fail: () => {
            process.exitCode = 1;
        },
    };
}
const EMIT = { error: error, warning: warning, notice: notice };
function emit(annotation) {
    const { severity, message, title, file, line, endLine } = annotation;
    EMIT[severity](message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
    });
}

;// CONCATENATED MODULE: ./build/host/action-host.js
/** The host of a workflow step: real processes and files, and the runner's protocol as display. */






/** @param onSuite is called when the suite starts; from then on, the suite runner handles cancellation. */
function createActionHost(env, cwd, onSuite) {
    const { platform } = process;
    const display = createRunnerDisplay();
    const tempDir = env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    return {
        clock: () => Date.now(),
        prober: proberOnDemand({ env, platform, cwd }),
        suite: suiteRunnerOnDemand({ env, tempDir, platform, say: display.info }, onSuite),
        files: (0,files/* createFiles */.qm)(),
        repository: createGitRepository(env.GITHUB_WORKSPACE || cwd),
        display,
        check: null,
        hook: createHookPlace(tempDir, env),
    };
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: ./build/host/event.js
/** Reads the event file of the workflow run. */


/** GitHub's payloads end at 25 MB. */
const MAX_EVENT_BYTES = (/* unused pure expression or super */ null && (26 << 20));
/** Never throws: if the event cannot be read, a check run may have no commit, and nothing else is affected. */
async function event_readEventFile(env) {
    const context = {
        name: env.GITHUB_EVENT_NAME ?? "",
        sha: env.GITHUB_SHA ?? "",
        repository: env.GITHUB_REPOSITORY ?? "",
    };
    return readEvent(await readPayload(env.GITHUB_EVENT_PATH ?? ""), context);
}
async function readPayload(path) {
    try {
        if (path === "" || (await stat(path)).size > MAX_EVENT_BYTES)
            return null;
        return JSON.parse(await readFile(path, "utf8"));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/host/open-check-run.js
/** Opens the check run of this job, from a bundle of its own: HTTP is loaded only where it is asked for. */



/** State by which `post` finds a run that was left open. */
const CHECK_RUN_STATE = "check-run-id";
/** The check run of this job, or one that says why there can be none. */
async function openCheckRun(request, env, bundle) {
    let checks;
    try {
        checks = loadChecks(bundle);
    }
    catch (error) {
        return unavailable(`its part of the action could not be loaded: ${error.message}`);
    }
    const event = await readEventFile(env);
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    const repo = env.GITHUB_REPOSITORY ?? "";
    return checks.createCheckRun({
        token: request.token,
        apiUrl: apiUrl(env),
        repo,
        sha: event.sha,
        name: request.checkName,
        // Attempts of a job share this id. So do the legs of a matrix, which differ only in names that the user gives.
        externalId: [env.GITHUB_RUN_ID, env.GITHUB_JOB, request.checkName].join("/"),
        attempt: env.GITHUB_RUN_ATTEMPT || "1",
        mode: request.check === "always" ? "always" : "auto",
        ...(env.GITHUB_RUN_ID ? { detailsUrl: `${server}/${repo}/actions/runs/${env.GITHUB_RUN_ID}` } : {}),
        onOpen: (id) => saveState(CHECK_RUN_STATE, String(id)),
    });
}
/** A check run that only reports why there is none. */
function unavailable(problem) {
    return { start: async () => { }, complete: async () => ({ url: null, problem }) };
}
/** GITHUB_API_URL leads to the server that the runner belongs to, GitHub Enterprise Server included. */
function apiUrl(env) {
    return env.GITHUB_API_URL || "https://api.github.com";
}
/** The neighbouring bundle. Its path is made at run time, so that the bundler leaves it alone. */
function loadChecks({ entry, depth }) {
    return (0,external_node_module_namespaceObject.createRequire)(entry)([depth, "checks", "/", "index.js"].join(""));
}

;// CONCATENATED MODULE: ./build/host/run-entry.js
/** Runs an entry to its end, or fails. */
/**
 * Runs `main`. Node ends with status 0 once there is nothing left to wait for, and a promise that never settles is
 * nothing to wait for: a run that ends before `main` has is a failure here, never a quiet success.
 */
function runEntry(main) {
    let ended = false;
    process.once("exit", (status) => {
        if (ended || status !== 0)
            return;
        process.exitCode = 1;
        process.stderr.write("The program exited before it was done. Please report this with the log.\n");
    });
    // We do not report the error ourselves: it stays unhandled, so that Node prints it and exits with 1.
    void main().finally(() => {
        ended = true;
    });
}

;// CONCATENATED MODULE: ./build/host/runner-environment.js
/** What the runner's variables say of this run; read once, passed on as values. */

/** What defaults of inputs depend on: the workspace and the job's temporary folder. */
function readRequestContext(env, cwd, platform, temp) {
    return { os: platform, workspace: env.GITHUB_WORKSPACE || cwd, temp: env.RUNNER_TEMP || temp };
}
/** The workflow run and its attempt; null outside of a runner. */
function readWorkflowRun(env) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    return id ? { id, attempt: Number(attempt) || 1 } : null;
}
/** Origin, workflow step and paths of this run; all may be missing outside of a runner. */
function readRunContext(env, run) {
    const workspace = env.GITHUB_WORKSPACE || run.cwd;
    const repository = env.GITHUB_REPOSITORY;
    return {
        version: run.version,
        origin: env.GITHUB_RUN_ID
            ? {
                repository: repository ?? null,
                commit: env.GITHUB_SHA ?? null,
                workflow: env.GITHUB_WORKFLOW ?? null,
                runId: env.GITHUB_RUN_ID,
                attempt: env.GITHUB_RUN_ATTEMPT ?? null,
                job: env.GITHUB_JOB ?? null,
            }
            : null,
        ...(repository ? { repository } : {}),
        ...(env.GITHUB_WORKFLOW_REF && repository
            ? {
                workflow: {
                    ref: env.GITHUB_WORKFLOW_REF,
                    repository,
                    action: env.GITHUB_ACTION ?? "",
                    actionRepository: env.GITHUB_ACTION_REPOSITORY ?? "",
                },
            }
            : {}),
        workspaceRoots: [...new Set([workspace, run.cwd])],
        secrets: run.secrets,
        resolve: (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(workspace, path)),
    };
}

;// CONCATENATED MODULE: ./build/host/start-folder.js
/** The folder that the process was started in. */
/** Ends the process with a message if the folder is gone, since no relative path can be resolved then. */
function startFolder() {
    try {
        return process.cwd();
    }
    catch {
        process.stderr.write("The working directory no longer exists. Change to a folder that exists, and try again.\n");
        process.exit(1);
    }
}

;// CONCATENATED MODULE: ./build/report/definitions.js
/** Finds where a test is defined by searching the text of its file: without a parser, any Python version can be read. */
/** Lines that are looked at; a test file longer than that is generated. */
const MAX_LINES = 100_000;
/**
 * The `def` line for `names` (classes from outside in, then the function).
 * A name with the suffix that `parameterized` or a class decorator adds (`test_value_0_fp32`, `TestX_1`) finds its origin.
 */
function findPythonDefinition(lines, names) {
    const definitions = readDefinitions(lines);
    let scope = null;
    let best = { line: 1, found: "file" };
    for (const [depth, name] of names.entries()) {
        const match = scope === null
            ? // Top-level definitions first; some stand under `if torch.cuda.is_available():`.
                (bestMatch(definitions.filter(isFlush), name) ?? bestMatch(definitions, name))
            : bestMatch(members(definitions, scope, lines), name);
        if (match === null) {
            // A method that the class inherits from another class of this file.
            const inherited = depth > 0 && depth === names.length - 1 ? bestMatch(definitions.filter(isDef), name) : null;
            return inherited ? { line: inherited.index + 1, found: "function" } : best;
        }
        scope = match;
        best = { line: match.index + 1, found: match.kind === "class" ? "class" : "function" };
    }
    return best;
}
const isDef = (definition) => definition.kind === "def";
const isFlush = (definition) => definition.indent === 0;
function readDefinitions(lines) {
    const found = [];
    for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
        if (line.length > 1_000 || !(line.includes("def ") || line.includes("class ")))
            continue;
        const [, indent, keyword, name] = /^([ \t]*)(?:async +)?(class|def) +([\p{L}\p{N}_]+)/u.exec(line) ?? [];
        if (indent === undefined || name === undefined)
            continue;
        found.push({ kind: keyword === "class" ? "class" : "def", name, indent: indent.length, index });
    }
    return found;
}
/** The definitions directly inside a class. */
function members(definitions, scope, lines) {
    const next = definitions.find(({ index, indent }) => index > scope.index && indent <= scope.indent);
    const end = next ? next.index : lines.length;
    const inside = definitions.filter(({ index }) => index > scope.index && index < end);
    const indent = Math.min(...inside.map((definition) => definition.indent));
    return inside.filter((definition) => definition.indent === indent);
}
/** The same name; else the longest name that `name` continues with a number: `test_value` for `test_value_0_fp32`. */
function bestMatch(definitions, name) {
    let best = null;
    for (const definition of definitions) {
        // The last definition of a name is the one that counts in Python.
        if (definition.name === name)
            best = definition;
    }
    if (best)
        return best;
    for (const definition of definitions) {
        if (!name.startsWith(`${definition.name}_`))
            continue;
        if (!/^_+\d+(?:_|$)/.test(name.slice(definition.name.length)))
            continue;
        if (best === null || definition.name.length > best.name.length)
            best = definition;
    }
    return best;
}
/** The line of `TEST(Suite, Name)` and its relatives in a C++ or CUDA file, 1-based, or null. */
function findGoogleTest(lines, suite, name) {
    for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
        if (!line.includes("TEST") || line.length > 1_000)
            continue;
        const text = lines
            .slice(index, index + 2)
            .join(" ")
            .slice(0, 2_000);
        const match = /TEST(?:_F|_P)?\s*\(\s*(\w+)\s*,\s*(\w+)/.exec(text);
        if (match?.[1] === suite && match[2] === name)
            return index + 1;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/group-by.js
/** Groups items by key, in the order in which keys first appear. No group is empty. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/text-order.js
/** By UTF-16 unit: the same order on every machine, unlike that of a locale. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/report/repository-paths.js
/**
 * Finds the tracked file that a path from a log means. The path may come from a container, another operating system
 * or another machine: `/__w/repo/repo/tests/a.py`, `/opt/monai/tests/a.py`, `D:\a\repo\repo\tests\a.py`.
 */


// Copies of code that pip, conda, npm or the system put there: a line in them is not a line of the repository.
const INSTALLED = /(?:^|\/)(?:site-packages|dist-packages|node_modules|\.eggs|\.tox|\.venv|venv)\/|(?:^|\/)lib(?:64)?\/python\d|^<|\/python\d[\d.]*\.zip\//i;
const MAX_PATH_UNITS = 4_096;
/**
 * @param tracked paths relative to the repository, with forward slashes.
 * @param roots folders that are the repository itself (workspace on the host, in the container), most specific first.
 * @param names names of the folder that a checkout usually has, such as the repository's own name.
 */
function createRepositoryPaths(tracked, roots, names) {
    const cleanRoots = roots.map((root) => normalise(root)).filter((root) => root !== "");
    const folderNames = new Set(names.map((name) => name.toLowerCase()));
    let index = null;
    const endingIn = (suffix) => {
        index ??= byBaseName(tracked);
        const candidates = index.get(baseName(suffix)) ?? [];
        return candidates.filter((path) => path === suffix || path.endsWith(`/${suffix}`));
    };
    const underRoot = (path) => {
        for (const root of cleanRoots) {
            if (!path.toLowerCase().startsWith(`${root.toLowerCase()}/`))
                continue;
            const rest = path.slice(root.length + 1);
            if (tracked.has(rest))
                return rest;
        }
        return null;
    };
    /** `/anything/a/b/c.py`: the longest tracked tail; a bare file name only below a folder with the repository's name. */
    const byTail = (path) => {
        const parts = path.split("/").filter(Boolean);
        let folder = "";
        for (const [start, part] of parts.entries()) {
            const tail = parts.slice(start).join("/");
            if (start > 0 && tracked.has(tail) && (start < parts.length - 1 || folderNames.has(folder)))
                return tail;
            folder = part.toLowerCase();
        }
        return null;
    };
    return {
        endingIn,
        fromLog(raw) {
            if (raw.length > MAX_PATH_UNITS)
                return null;
            const path = normalise(raw);
            if (path === "" || INSTALLED.test(path))
                return null;
            if (!isAbsolute(path)) {
                if (tracked.has(path))
                    return path;
                // Relative to a working directory that we do not know: only if nothing else could be meant.
                const [match, ...others] = endingIn(path);
                return match !== undefined && others.length === 0 && path.includes("/") ? match : null;
            }
            return underRoot(path) ?? byTail(path);
        },
    };
}
function isAbsolute(path) {
    return path.startsWith("/") || /^[A-Za-z]:\//.test(path);
}
/** Forward slashes, no `.`, `..`, `file://` or empty components; "" if it leads out of its own root. */
function normalise(raw) {
    const path = raw
        .trim()
        .replace(/^file:\/\//, "")
        .replace(/\\/g, "/");
    const kept = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (kept.pop() === undefined)
                return "";
        }
        else
            kept.push(part);
    }
    return (path.startsWith("/") ? "/" : "") + kept.join("/");
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function byBaseName(tracked) {
    const ordered = [...tracked].sort((a, b) => a.length - b.length || compareTexts(a, b));
    return groupBy(ordered, baseName);
}

;// CONCATENATED MODULE: ./build/report/test-ids.js
/** Splits the id of a test into the file it may be in, and the class and function there. */
const MAX_ID_UNITS = 2_000;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/**
 * Readings of a test id:
 * `tests/a.py::TestX::test_y[1-2]` (pytest), `tests.a.TestX.test_y` and `test_y (tests.a.TestX)` (unittest),
 * `tests.a.TestX::test_y` (JUnit's class and name). Names of other runners have no file in them: none.
 */
function readTestId(id) {
    if (id.length > MAX_ID_UNITS)
        return [];
    const text = withoutParameters(id.trim());
    const [, name, inside] = /^([^\s()]+) \(([^\s()]+)\)/.exec(text) ?? [];
    if (name !== undefined && inside !== undefined)
        return dotted(joinShown(name, inside));
    const parts = text.split("::");
    const file = text.replace(/::.*$/s, "");
    if (/\.[A-Za-z0-9]{1,5}$/.test(file) &&
        (file.includes("/") || file.includes("\\") || file.endsWith(".py"))) {
        return [{ file, names: parts.slice(1).filter((part) => IDENTIFIER.test(part)) }];
    }
    return dotted(parts.join("."));
}
/** Since Python 3.11 the part in parentheses holds the function too; before, it ended at the class. */
function joinShown(name, inside) {
    if (inside === name || inside.endsWith(`.${name}`))
        return inside;
    // A class or module that could not be set up: "setUpClass (tests.a.TestX)".
    return /^(?:setUp|tearDown)(?:Class|Module)$/.test(name) ? inside : `${inside}.${name}`;
}
function withoutParameters(id) {
    // pytest's parameters may hold anything, "::" and brackets included, but begin at the first bracket.
    const bracket = id.indexOf("[");
    return bracket > 0 && !id.includes(" (") ? id.slice(0, bracket) : id;
}
function dotted(text) {
    const parts = text.split(".");
    if (parts.length < 2 || parts.length > 40 || !parts.every((part) => IDENTIFIER.test(part)))
        return [];
    const places = [];
    // The longest module first: `tests.a` is more likely than a package `tests` with a class `a`.
    for (let end = parts.length - 1; end >= 1; end--) {
        places.push({ file: `${parts.slice(0, end).join("/")}.py`, names: parts.slice(end) });
    }
    places.push({ file: `${parts.join("/")}.py`, names: [] });
    return places;
}

;// CONCATENATED MODULE: ./build/report/tracebacks.js
/** Reads places in source files out of failure texts: Python tracebacks, pytest's and compilers' `file:line:`. */
/** Of a long text only the end is read, since the error is there. */
const MAX_TEXT_UNITS = 256_000;
const MAX_PLACES = 500;
// The path is bounded, so that each `File "` is followed for no longer than a path can be. Quotes may be escaped:
// a child's output is often printed as a Python literal, and then a backslash stands twice.
const FRAME = /\bFile \\?"((?:[^"\\]|\\(?!")){1,1000})\\?", line (\d{1,7})/g;
// At the start of a line, perhaps after blanks or pytest's `E`. An address or a time of day is not a match.
const PLAIN = /^E? {0,8}((?:[A-Za-z]:)?[^\s:()<>"'|*?]{1,400}\.[A-Za-z]{1,4}):(\d{1,7})(?::|$|\))/;
/** Places in the order of the text. In a traceback the innermost frame comes last. */
function readTraceback(text) {
    const places = [];
    for (const line of text.slice(-MAX_TEXT_UNITS).split(/\r?\n/)) {
        const frames = [...line.matchAll(FRAME)].flatMap(([, file, number]) => place(file, number));
        places.push(...(frames.length > 0 ? frames : plainPlaces(line)));
    }
    return places.slice(-MAX_PLACES);
}
/** The line as it is; only if that says nothing, its pieces between literal `\n`, which may also be part of a path. */
function plainPlaces(line) {
    const whole = PLAIN.exec(line);
    if (whole)
        return place(whole[1], whole[2]);
    if (!line.includes("\\n"))
        return [];
    return line.split("\\n").flatMap((piece) => {
        const match = PLAIN.exec(piece);
        return match ? place(match[1], match[2]) : [];
    });
}
function place(file, line) {
    const number = Number(line);
    return file && number > 0 ? [{ file: file.replaceAll("\\\\", "\\"), line: number }] : [];
}

;// CONCATENATED MODULE: ./build/report/anchors.js
/** Where an annotation points: a line of a tracked file that its reader can open, or nowhere. */




const CPP = /\.(?:cc|cpp|cxx|cu)$/;
/** Most files that are searched for a `TEST(\u2026)`: more than a repository has with "test" in their path. */
const MAX_CPP_FILES = 300;
/** Files are read when they are needed, each once. */
function createAnchors(sources) {
    const { tracked, workspaceRoots } = sources;
    const paths = createRepositoryPaths(tracked, workspaceRoots, folderNames(sources.repository, workspaceRoots));
    const cache = new Map();
    const read = (path) => {
        const lines = cache.get(path) ?? sources.readLines(path).catch(() => null);
        cache.set(path, lines);
        return lines;
    };
    const place = (file, line) => {
        const path = paths.fromLog(file);
        return path === null ? null : { file: path, line: Math.max(1, line) };
    };
    return {
        async locate(target) {
            const test = target.test === undefined ? null : await locateTest(target.test, target.file, paths, read);
            if (test?.exact)
                return test.anchor;
            const told = target.file === undefined ? null : place(target.file, target.line ?? 1);
            if (told && target.line !== undefined)
                return told;
            const frames = readTraceback(target.text ?? "");
            for (const frame of frames.toReversed()) {
                const anchor = place(frame.file, frame.line);
                if (anchor)
                    return anchor;
            }
            if (test ?? told)
                return test?.anchor ?? told;
            for (const { file, line } of target.places ?? []) {
                const anchor = place(file, line);
                if (anchor)
                    return anchor;
            }
            return target.test === undefined ? null : locateGoogleTest(target.test, tracked, read);
        },
        workflow: () => locateStep(sources.workflow, tracked, read),
    };
}
async function locateTest(id, file, paths, read) {
    let fallback = null;
    for (const reading of readTestId(id)) {
        const direct = paths.fromLog(reading.file);
        const known = file === undefined ? null : paths.fromLog(file);
        const candidates = direct ? [direct] : paths.endingIn(reading.file).slice(0, 20);
        // A base class keeps the test in another file than the id names; its source may say where.
        if (known && !candidates.includes(known))
            candidates.push(known);
        const exact = [];
        for (const path of candidates) {
            const found = findPythonDefinition((await read(path)) ?? [], reading.names);
            const anchor = { file: path, line: found.line };
            if (found.found === "function" || (found.found === "class" && reading.names.length === 1))
                exact.push(anchor);
            else if (path === direct || (found.found === "class" && candidates.length === 1))
                fallback ??= anchor;
        }
        // Where two files define it, no place is better than the wrong one.
        if (exact.length === 1 && exact[0])
            return { anchor: exact[0], exact: true };
    }
    return fallback && { anchor: fallback, exact: false };
}
/** `Suite.Name`, `Prefix/Suite.Name/3`, `Suite/0.Name`, `Prefix/Suite/Type.Name`: tries the words before the dot, the last one first. */
async function locateGoogleTest(id, tracked, read) {
    const [, path, name] = /^(\w+(?:\/\w+){0,2})\.(\w+)(?:\/\w+)?$/.exec(id.slice(0, 500)) ?? [];
    if (path === undefined || name === undefined)
        return null;
    const files = [...tracked].filter((file) => CPP.test(file) && /test/i.test(file)).sort();
    for (const suite of path.split("/").toReversed()) {
        for (const file of files.slice(0, MAX_CPP_FILES)) {
            const line = findGoogleTest((await read(file)) ?? [], suite, name);
            if (line !== null)
                return { file, line };
        }
    }
    return null;
}
async function locateStep(step, tracked, read) {
    if (!step)
        return null;
    const path = step.ref.replace(/@.*$/s, "");
    if (!path.startsWith(`${step.repository}/`))
        return null;
    const file = path.slice(step.repository.length + 1);
    if (!tracked.has(file))
        return null;
    const lines = (await read(file)) ?? [];
    const uses = lines.flatMap((line, index) => (usesThis(line, step.actionRepository) ? [index] : []));
    const named = uses.find((index) => stepHasId(lines, index, step.action));
    return { file, line: (named ?? uses[0] ?? 0) + 1 };
}
function usesThis(line, actionRepository) {
    const used = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/.exec(line.slice(0, 1_000))?.[1];
    if (used === undefined)
        return false;
    return actionRepository === ""
        ? used.startsWith("./")
        : used.toLowerCase().startsWith(`${actionRepository.toLowerCase()}@`);
}
/** Looks through the lines of the step that has this `uses:`, from its dash to the next one. */
function stepHasId(lines, uses, id) {
    const isStart = (line) => /^\s*-\s/.test(line);
    const start = Math.max(0, lines.slice(0, uses + 1).findLastIndex(isStart));
    const next = lines.findIndex((line, index) => index > start && isStart(line));
    return lines
        .slice(start, next === -1 ? undefined : next)
        .some((line) => /^\s*(?:-\s+)?id:\s*["']?([\w-]+)/.exec(line.slice(0, 500))?.[1] === id);
}
function folderNames(repository, roots) {
    const last = (path) => path.split(/[\\/]/).filter(Boolean).at(-1) ?? "";
    return [repository ?? "", ...roots].map(last).filter((name) => name !== "");
}

// EXTERNAL MODULE: ./build/clean-text.js
var clean_text = __nccwpck_require__(477);
;// CONCATENATED MODULE: ./build/name-some.js
/** "V100, V100S or V100D". */
function oneOf(names) {
    const last = names.at(-1) ?? "";
    return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last;
}
/** "T4-10.5, V100-10.4 and 3 more". */
function nameSome(names, most = 5) {
    const shown = names.slice(0, most).join(", ");
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

;// CONCATENATED MODULE: ./build/report/judged.js
/** How the failures of a report are judged. All counts of failures are taken from here, so that they agree. */
/** The counts of `tests.judged`; for a report without them, counted from the listed failures. */
function judgedOf({ tests, failures }) {
    if (tests?.judged)
        return tests.judged;
    const failed = failures.filter(({ status }) => status !== "xpassed");
    const excused = failed.filter(({ excusedBy }) => excusedBy !== undefined);
    const expectation = excused.filter(byExpectation).length;
    const total = Math.max(tests ? tests.failed + tests.errors : 0, failed.length);
    return {
        standing: total - excused.length,
        refusal: excused.length - expectation,
        expectation,
        xfailedByExpectation: 0,
        xpassedByExpectation: failures.length - failed.length,
    };
}
/** Excused by an entry of the expectations file, not by the policy. */
function byExpectation({ excusedBy, expectation }) {
    return excusedBy !== undefined && expectation !== undefined;
}
/** Failures that the suite's own marks expect, in addition to those that expectations entries cover. */
function ownMarks(told) {
    return (told.tests?.xfailed ?? 0) - judgedOf(told).xfailedByExpectation;
}

;// CONCATENATED MODULE: ./build/report/small-words.js
/** Formats numbers, durations and GPU names for readers. */
/** "1 test", "2 tests". */
function small_words_plural(count, one, many = `${one}s`) {
    return `${small_words_grouped(count)} ${count === 1 ? one : many}`;
}
/** 1234567 as 1,234,567. */
function small_words_grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
/** 950 ms, 12.3 s, 4 min 5 s, 2 h 3 min. */
function duration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1_000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** "Tesla V100-SXM2-16GB, compute capability 7.0". */
function gpuWords(gpu) {
    return gpu.computeCapability === null
        ? `${gpu.name}, compute capability not known`
        : `${gpu.name}, compute capability ${gpu.computeCapability}`;
}

;// CONCATENATED MODULE: ./build/report/expected-words.js
/** The words for what was expected to fail: who expects it, and what came of it. */


/** Says who expected the failures; with numbers only where it was more than one. */
function xfailedWords(told) {
    if (told.suite?.timedOut)
        return "Timed out as expected";
    if (told.suite?.signal)
        return `Died by ${told.suite.signal}, as expected`;
    const { gpu, entries, marks } = excuses(told);
    const by = [
        [gpu, "this GPU cannot run this TensorRT", "for this GPU"],
        [entries, "the expectations file says so", "by the expectations file"],
        [marks, "the suite's own marks say so", "by the suite's own marks"],
    ];
    const present = by.filter(([count]) => count > 0);
    if (present.length > 1) {
        return `Failed as expected: ${present.map(([count, , short]) => `${small_words_grouped(count)} ${short}`).join(", ")}`;
    }
    // A suite whose tests cannot be counted is excused by the policy alone.
    return `Failed as expected: ${present[0]?.[1] ?? by[0][1]}`;
}
/** Failures that were expected, by who expects them. */
function excuses(told) {
    const { refusal, expectation, xfailedByExpectation } = judgedOf(told);
    return {
        gpu: refusal,
        entries: expectation + xfailedByExpectation,
        marks: ownMarks(told),
    };
}
/** The title of an unexpected pass. */
function xpassedWords(told) {
    const count = judgedOf(told).xpassedByExpectation;
    return count > 0
        ? `Unexpected pass: ${small_words_plural(count, "test")} passed that should fail`
        : "Unexpected pass: the suite passed where it should not";
}
/** Why no failure counts. */
function whyExpected(told) {
    if (told.suite?.timedOut || told.suite?.signal)
        return "An entry of the expectations file expects this.";
    const { gpu, entries, marks } = excuses(told);
    const present = [
        ...(gpu > 0 || entries + marks === 0
            ? ["shows a message of an unsupported GPU, which `on-unsupported: xfail` excuses"]
            : []),
        ...(entries > 0 ? ["is named in the expectations file"] : []),
        ...(marks > 0 ? ["is marked by the suite itself"] : []),
    ];
    return `Every failure ${present.join(", or ")}.`;
}
/** What an unexpected pass goes against. */
function whyUnexpected(told) {
    return judgedOf(told).xpassedByExpectation > 0
        ? "An entry of the expectations file says that it should fail: either the entry is out of date, or the test did not do what it is meant to do."
        : "The verdict says that this TensorRT cannot run on this GPU, yet nothing failed: either the verdict is wrong or the suite did not really use TensorRT.";
}

;// CONCATENATED MODULE: ./build/report/wording.js
/** The words for a result, in one place: annotations, summary and terminal say the same. */



/** Two to twelve words that a reader sees first. */
function headline(told) {
    const bad = (text) => ({ tone: "bad", text });
    const caution = (text) => ({ tone: "caution", text });
    switch (told.outcome) {
        case "passed":
            return passed(told);
        case "failed":
            return bad(`Failed: ${failedWords(told)}`);
        case "skipped":
            return caution(`Skipped: ${whyNot(told)}`);
        case "xfailed":
            return caution(xfailedWords(told));
        case "xpassed":
            return { tone: told.conclusion === "failure" ? "bad" : "caution", text: xpassedWords(told) };
        case "crashed":
            return bad(`Crashed: ${crashedWords(told)}`);
        case "timed-out":
            return bad(told.suite ? `Timed out after ${duration(told.suite.durationMs)}` : "Timed out");
        case "ran-nothing":
            return bad(`Ran nothing: ${ranWords(told)}`);
        case "refused":
            return bad(`Refused: ${whyNot(told)}`);
        case "probe-error":
            return bad(cameToNothing(told) ? "The gate reached no result" : "The machine could not be probed");
        case "not-run":
            return notRun(told);
    }
}
/** No policy applied: a wrong input, a cancellation or a defect came before any decision. */
function cameToNothing({ policy }) {
    return policy.applied === "none";
}
function passed(told) {
    const count = told.tests ? small_words_plural(passes(told.tests), "test") : "the suite exited with status 0";
    if (told.conclusion === "failure")
        return { tone: "bad", text: `Passed, but not accepted: ${count}` };
    if ((told.warnings ?? []).length > 0)
        return { tone: "caution", text: `Passed with warnings: ${count}` };
    return { tone: "good", text: `Passed: ${count}` };
}
/** The number of passed tests; where only tests that the suite had marked to fail passed, their number. */
function passes({ passed, xpassed }) {
    return passed === 0 ? xpassed : passed;
}
function notRun(told) {
    switch (told.verdict.status) {
        case "supported":
            return { tone: "good", text: "Supported: this GPU can run this TensorRT" };
        case "unsupported":
            return { tone: "caution", text: "Unsupported: this GPU cannot run this TensorRT" };
        default:
            return { tone: "neutral", text: capital(whyNot(told)) };
    }
}
/** Why the suite was not started, or should not have been. */
function whyNot(told) {
    if (told.verdict.reason === "unexpected-gpu")
        return "this is not the GPU that was expected";
    switch (told.verdict.status) {
        case "unsupported":
            return "this GPU cannot run this TensorRT";
        case "unknown":
            return "no source says whether this GPU can run this TensorRT";
        case "no-gpu":
            return "CUDA shows no GPU";
        case "no-tensorrt":
            return "no TensorRT was found";
        case "probe-error":
            return "the machine could not be probed";
        case "supported":
            return "the suite was not started";
    }
}
function failedWords(told) {
    const { tests, suite } = told;
    const { standing } = judgedOf(told);
    if (suite?.cancelled)
        return "the run was cancelled";
    if (tests && standing > 0)
        return `${small_words_grouped(standing)} of ${small_words_plural(tests.executed, "executed test")}`;
    if (standing > 0)
        return small_words_plural(standing, "test");
    if ((told.errors ?? []).length > 0) {
        return tests && tests.passed > 0
            ? `${small_words_plural(tests.passed, "test")} passed, but the run is not accepted`
            : "the run is not accepted";
    }
    if (suite?.exitCode)
        return `the suite exited with status ${suite.exitCode}`;
    return "the suite did not succeed";
}
function ranWords(told) {
    const { suite, tests } = told;
    if (suite?.startError)
        return "the suite could not be started";
    if (!tests)
        return "no test could be counted";
    if (notCollected(told))
        return "the tests could not be collected";
    if (tests.total === 0)
        return "the suite has no tests";
    return `${tests.executed} of ${small_words_plural(tests.total, "test")} executed`;
}
/** Whether a `ran-nothing` comes from collection errors: enough tests were counted, so it is not for too few of them. */
function notCollected({ tests, policy }) {
    const wanted = policy.minExecuted === "auto" ? 1 : Number(policy.minExecuted);
    return tests !== null && tests.executed > 0 && tests.executed >= wanted;
}
function crashedWords(told) {
    const died = told.failures.find((failure) => failure.crashed !== undefined);
    if (died && !told.suite?.signal)
        return `a process of the suite died in ${died.id}`;
    return `the suite died${by(told)}`;
}
/** Whether the process died without cutting off any known test. */
function diedBetween({ suite, tests, failures }) {
    const inTest = Boolean(suite?.running) || failures.some((failure) => failure.crashed !== undefined);
    return !inTest && (tests?.neverRan ?? []).length === 0;
}
function by({ suite }) {
    const signal = suite?.signal
        ? ` by ${suite.signal}`
        : suite?.exitCode
            ? ` with status ${suite.exitCode}`
            : "";
    return suite?.running ? `${signal} in ${suite.running}` : signal;
}
/** What happened to the suite, without the verdict's sentence, which is shown next to it; "" if it was not started. */
function happened({ sentence, verdict, suite, }) {
    if (!sentence.includes(verdict.sentence))
        return sentence;
    return suite === null ? "" : sentence.replace(verdict.sentence, "").replace(/\s+/g, " ").trim();
}
/** What the result means for the pull request, in one or two sentences. */
function meaning(told) {
    const green = told.conclusion === "success";
    switch (told.outcome) {
        case "skipped":
            return `The suite was not started, so nothing in it is verified on this machine. ${policyWords(told)}`;
        case "refused":
            return `The suite was not started. ${policyWords(told)}`;
        case "probe-error":
            return cameToNothing(told)
                ? "Nothing was decided and nothing is verified, so the job fails."
                : "The gate could not find out what this machine is. That is neither a yes nor a no, so the job fails rather than guess.";
        case "xfailed":
            return `${whyExpected(told)} The job stays green.`;
        case "xpassed":
            return `${whyUnexpected(told)} ${green ? "`strict` is off, so the job stays green." : "`strict` makes that a failure."}`;
        case "crashed":
            return diedBetween(told)
                ? "No expectation excuses it. If all tests had already passed, `exit-crash: warn` lets the job pass on a supported GPU."
                : "Tests after that point may not have run, and no expectation excuses the crash.";
        case "timed-out":
            return "The suite and every process that it started were stopped. Tests after that point did not run.";
        case "ran-nothing":
            if (told.suite?.startError)
                return "No test was started, so nothing is verified.";
            return notCollected(told)
                ? "A suite that cannot be collected proves nothing, whatever its exit status."
                : `Too few tests were executed for a green result to mean anything (\`min-executed\`: ${told.policy.minExecuted}).`;
        case "failed":
            return whyFailed(told);
        case "passed":
            return green ? "The job succeeds." : "The job fails for the reason below.";
        case "not-run":
            return "No suite was given, so this is only the decision.";
    }
}
function whyFailed(told) {
    if (told.suite?.cancelled)
        return "The job fails.";
    if (judgedOf(told).standing === 0 && (told.errors ?? []).length > 0) {
        return "The job fails, but not because of a test.";
    }
    return told.verdict.status === "supported"
        ? "No policy excuses a failure on a supported GPU, so the job fails."
        : "The job fails.";
}
function policyWords({ policy, conclusion }) {
    return `The job ${conclusion === "success" ? "stays green" : "fails"} because of \`${policy.applied}\`.`;
}

;// CONCATENATED MODULE: ./build/report/advice.js
/** What a reader can do about a result; annotations, summary and terminal give the same steps. */



/** What a reader can do about it, the smallest step first. Empty where there is nothing to do. */
function advice(told) {
    const remedies = told.verdict.remedies.map(({ text }) => text);
    const steps = told.steps ?? [];
    const { status } = told.verdict;
    const absent = status === "no-gpu" || status === "no-tensorrt";
    const unsupported = status !== "supported" ? remedies : [];
    switch (told.outcome) {
        case "passed":
            // A pass without a card or TensorRT comes with a warning; the remedies say how to resolve it.
            return (told.warnings ?? []).length > 0 ? [...steps, ...(absent ? remedies : [])] : steps;
        case "failed":
            return [...failed(told, steps), ...unsupported];
        case "crashed":
            return [
                told.suite?.running
                    ? "Run that test alone with PYTHONFAULTHANDLER=1: Python then prints where it was when it died."
                    : "Run the suite with PYTHONFAULTHANDLER=1: Python then prints where it was when it died.",
                ...unsupported,
            ];
        case "timed-out":
            return ["Find out why it took so long, or raise `timeout-minutes`.", ...unsupported];
        case "ran-nothing":
            return [whyNothing(told), ...unsupported];
        case "xpassed":
            return [
                judgedOf(told).xpassedByExpectation > 0
                    ? `If the pass is right, take the entry out of the expectations file, or narrow its \`when\`: ${places(told)}.`
                    : "If TensorRT was really used, correct the support matrix (`matrix-file`).",
                ...(told.conclusion === "failure" ? ["Until then `strict: false` makes this a warning."] : []),
            ];
        default:
            return unsupported;
    }
}
function failed(told, steps) {
    const named = told.failures.some(({ status, excusedBy }) => status !== "xpassed" && !excusedBy);
    if (named)
        return ["Start with the failed tests below; failures with the same cause are grouped.", ...steps];
    return steps.length > 0 ? steps : ["See the log of this step for what the suite printed."];
}
/** File and line of the expectations entries whose tests passed unexpectedly. */
function places({ expectedToFail = [] }) {
    const passed = expectedToFail.filter(({ ended }) => ended === "xpassed");
    return nameSome([...new Set(passed.flatMap(({ expectation }) => expectation ?? []))], 3);
}
function whyNothing(told) {
    if (told.suite?.startError)
        return "Fix what keeps the command from starting; the sentence above names it.";
    if (notCollected(told))
        return "Fix what keeps the tests from being collected: the error below names it.";
    if ((told.tests?.skipped ?? 0) > 0)
        return "See below why the tests were skipped. With `min-executed: 0` the job would not fail for this.";
    return "Check that the command finds the tests. With `min-executed: 0` the job would not fail for this.";
}

;// CONCATENATED MODULE: ./build/report/annotation-texts.js
/** What an annotation says: the title tells what happened, the message why and what to do. */




/** End of a failure text that is shown: the error itself and its nearest frames. */
const TRACE_UNITS = 1_500;
/** The result as a whole, or null if there is nothing that a reader must know: a plain pass, or failures that speak for themselves. */
function describeResult(report) {
    const { outcome, conclusion, verdict, suite } = report;
    const { tone, text } = headline(report);
    if (outcome === "passed" && conclusion === "success")
        return proposals(report);
    if (outcome === "not-run" && tone === "good")
        return null;
    const standing = report.failures.filter(({ excusedBy }) => excusedBy === undefined);
    if (outcome === "failed" && standing.length > 0)
        return proposals(report);
    const severity = conclusion === "failure" ? "error" : outcome === "not-run" ? "notice" : "warning";
    const running = suite?.running ?? null;
    const sentences = [happened(report), verdict.sentence];
    if (verdict.status !== "supported")
        sentences.reverse();
    return {
        severity,
        title: text,
        message: paragraphs([...sentences, meaning(report), steps(report)]),
        target: running !== null && (outcome === "crashed" || outcome === "timed-out") ? { test: running } : "workflow",
    };
}
/** Errors and warnings beyond the outcome, without those that the sentence already names. */
function describeRemarks({ errors, warnings, sentence }) {
    const draft = (severity) => (text) => remark(severity, text);
    return [
        ...(errors ?? []).filter((text) => !sentence.includes(text)).map(draft("error")),
        ...(warnings ?? []).map(draft("warning")),
    ];
}
/** A sentence as an annotation: its beginning is the title. */
function remark(severity, text) {
    const title = /^.{20,150}?(?=: |\. |; |\.$)/.exec(text)?.[0] ?? text.slice(0, 150);
    return { severity, title, message: text, target: "workflow" };
}
/** A notice with the rows to paste, where this run contradicts the support matrix. */
function proposals({ verdict, sentence }) {
    const rows = verdict.proposals ?? [];
    if (rows.length === 0)
        return null;
    return {
        severity: "notice",
        title: "The support matrix can be corrected from this run",
        message: paragraphs([sentence, `Proposed:\n${rows.join("\n")}`]),
        target: "workflow",
    };
}
function steps(report) {
    const items = advice(report).slice(0, 5);
    return items.length === 0 ? "" : `What you can do:\n${items.map((item) => `- ${item}`).join("\n")}`;
}
/** One draft per failure, crashed tests first; what was excused is a notice, and an unexpected pass says so. */
function describeFailures({ failures }) {
    const order = failures.toSorted((a, b) => Number(b.crashed !== undefined) - Number(a.crashed !== undefined));
    return order.map((failure) => ({
        severity: failure.excusedBy === undefined ? "error" : "notice",
        title: failureTitle(failure),
        message: failureMessage(failure),
        target: {
            test: failure.id,
            ...(failure.file === undefined ? {} : { file: failure.file }),
            ...(failure.line === undefined ? {} : { line: failure.line }),
            ...(failure.message === undefined ? {} : { text: failure.message }),
        },
        test: failure.id,
    }));
}
function failureTitle({ id, status, excusedBy, expectation, crashed }) {
    if (excusedBy !== undefined) {
        const by = expectation === undefined ? excusedBy : `expectation ${expectation}`;
        return `Failed as expected (${by}): ${id}`;
    }
    if (crashed !== undefined)
        return `Test crashed: ${id}`;
    if (status === "xpassed")
        return `Test passed unexpectedly: ${id}`;
    return `${status === "error" ? "Test could not run" : "Test failed"}: ${id}`;
}
function failureMessage(failure) {
    const { status, message, crashed, expectation } = failure;
    const text = (0,clean_text/* cleanBlock */.Hy)(message ?? "").trim();
    const why = text === ""
        ? status === "xpassed"
            ? `The expectation${expectation === undefined ? "" : ` at ${expectation}`} says that this test fails, but it passed. If the pass is right, remove the expectation.`
            : "The test runner gave no message; see the log of this step for what it printed."
        : (0,clean_text/* cutUnitsFront */.LX)(text, TRACE_UNITS, "\u2026\n");
    return paragraphs([
        crashed === undefined ? "" : `The process died in this test: ${crashed}.`,
        why,
        excuse(failure),
    ]);
}
function excuse({ excusedBy, expectation }) {
    if (excusedBy === undefined)
        return "";
    if (expectation === undefined) {
        return `Excused by on-unsupported: xfail, because the finding ${excusedBy} shows that this GPU is unsupported.`;
    }
    const cause = excusedBy === `expectation ${expectation}` ? "" : `, which requires the finding ${excusedBy}`;
    return `Excused by the expectation at ${expectation}${cause}.`;
}
/** One draft per finding, however often it was seen, at the first test that showed it. */
function describeFinding(finding) {
    const { id, severity, title, count, tests, first, explanation, remedy, links, places } = finding;
    const test = tests[0]?.id;
    return {
        severity,
        title: count === 1 ? title : `${title} (${small_words_grouped(count)} times)`,
        message: paragraphs([
            explanation,
            remedy === "" ? "" : `What to do: ${remedy}`,
            seenIn(finding),
            `First ${first.line > 0 ? `at line ${small_words_grouped(first.line)} of the log` : "in a test's own output"}: ${first.text.trim().slice(0, 400)}`,
            links.length === 0 ? "" : `More: ${links.slice(0, 3).join(" ")}`,
            `Known issue ${id}.`,
        ]),
        target: test === undefined && places.length === 0
            ? "workflow"
            : { ...(test === undefined ? {} : { test }), places },
    };
}
function seenIn({ tests }) {
    if (tests.length === 0)
        return "";
    const named = tests
        .slice(0, 5)
        .map(({ id, count }) => (count === 1 ? id : `${id} (${small_words_grouped(count)} times)`));
    const rest = tests.length - named.length;
    return `Seen in ${small_words_plural(tests.length, "test")}: ${named.join(", ")}${rest > 0 ? ` and ${small_words_grouped(rest)} more` : ""}.`;
}
function paragraphs(parts) {
    return parts.filter((part) => part !== "").join("\n\n");
}

;// CONCATENATED MODULE: ./build/report/findings-shown.js
/** Which known issues a reader is shown; report.json has them all. */
/**
 * A test runner prints the same heading over an unexpected pass as over a failure. If no test failed, the finding
 * that the heading gives is hidden: it would claim a failure that did not happen.
 */
function findingsShown({ findings, tests, expectedToFail = [], }) {
    const noneFailed = tests !== null && tests.failed + tests.errors === 0;
    const marked = expectedToFail.some(({ ended }) => ended === "xpassed");
    return noneFailed && marked ? findings.filter(({ id }) => id !== "test-failure") : findings;
}

;// CONCATENATED MODULE: ./build/report/limits.js
/** Sizes that GitHub enforces, and those that we choose so that a report stays readable. Each is tested at n and n+1. */
/** Annotations of one severity that the runner keeps per step; later ones vanish without a word. */
const ANNOTATIONS_PER_SEVERITY = 10;
/** UTF-16 units of a message. The runner cuts at 4,096 after masking, so we stay under it. */
const ANNOTATION_MESSAGE_UNITS = 4_095;
/** Characters of an annotation's title that the Checks API takes. */
const ANNOTATION_TITLE_UNITS = 255;
/** Bytes of the summary that we fill. The runner drops a step's whole summary above 1 MiB, and masking may lengthen the text. */
const SUMMARY_BYTES = 1_000_000;
/** `output.summary` and `output.text` of a check run: 65,535 characters; UTF-8 bytes are never fewer, so this holds both. */
const CHECK_TEXT_BYTES = 65_535;
/** Annotations in one request of the Checks API; more come by update, which appends. */
const CHECK_ANNOTATIONS_PER_REQUEST = 50;
/** Longest wait for the Checks API in all, retries included. The job's result never waits longer for its display. */
const CHECK_WAIT_MS = 60_000;
/** 1,000 failures of 8,000 units stay under 10 MB; test ids are needed in full to compare the legs of a matrix. */
const REPORT_LIMITS = {
    failures: 1_000,
    findings: 200,
    findingTests: 1_000,
    passedUnexpectedly: 10_000,
    ran: 100_000,
    skippedReasons: 200,
    notices: 200,
    messageUnits: 8_000,
    lineUnits: 2_000,
};

;// CONCATENATED MODULE: ./build/report/annotations.js
/**
 * Plans the annotations of a step. The runner shows ten of each severity and drops the rest without a word, so what is
 * sent is chosen here: ranked, merged by place, and with a last one that says what was left out.
 */





const SEVERITIES = ["error", "warning", "notice"];
const KINDS = {
    result: "result",
    failure: "failed test",
    finding: "finding",
    suite: "from the suite",
    remark: "remark",
};
/** Only what is shown is located, so that a hundred thousand failures cost no more than ten. */
async function planAnnotations(input) {
    const candidates = rank(input);
    const annotations = [];
    const dropped = {};
    for (const severity of SEVERITIES) {
        const own = candidates.filter((candidate) => candidate.severity === severity);
        const located = await mergeByPlace(own, input.anchors);
        annotations.push(...located.shown);
        if (located.left.length === 0)
            continue;
        annotations.push(leftOut(severity, located.left));
        dropped[`${severity}Annotations`] = located.left.length;
    }
    return { annotations, dropped };
}
/** The result first, then failures, then known issues by severity, then the suite's own annotations, then remarks. */
function rank({ report, suiteAnnotations }) {
    const result = describeResult(report);
    const as = (kind) => (draft) => ({ ...draft, kind });
    return [
        ...(result ? [result] : []).map(as("result")),
        ...describeRemarks(report).map(as("remark")),
        ...describeFailures(report).map(as("failure")),
        ...findingsShown(report)
            .filter((finding) => finding.kind !== "benign" && !toldAlready(finding, report))
            .toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind])
            .map((finding) => describeFinding(finding))
            .map((draft) => calmed(draft, report))
            .map(as("finding")),
        ...suiteAnnotations.map(fromSuite).map(as("suite")),
        ...report.notices.map((text) => remark("notice", text)).map(as("remark")),
    ];
}
/** The finding `test-failure` is a test runner's heading; the failures themselves say more. */
function toldAlready({ id }, { failures }) {
    return id === "test-failure" && failures.length > 0;
}
/** In a green job, an expected refusal is a warning rather than an error. */
function calmed(draft, { outcome }) {
    return outcome === "xfailed" && draft.severity === "error" ? { ...draft, severity: "warning" } : draft;
}
const WEIGHT = { cause: 0, consequence: 1, note: 2, benign: 3 };
function fromSuite(annotation) {
    const { severity, message, title, file, line } = annotation;
    return {
        severity,
        title: title ?? "From the suite",
        message,
        target: file === undefined ? null : { file, line: line ?? 1 },
        ...(annotation.endLine === undefined ? {} : { endLine: annotation.endLine }),
    };
}
/** Failures that point to one line become one annotation: twenty parameters of a test are one place to look at. */
async function mergeByPlace(candidates, anchors) {
    const fits = candidates.length <= ANNOTATIONS_PER_SEVERITY;
    const groups = [];
    let taken = 0;
    // Merging makes room, so a few more than fit are looked at, yet never all of them.
    for (const candidate of candidates.slice(0, ANNOTATIONS_PER_SEVERITY * 20)) {
        const anchor = await locate(candidate, anchors);
        const { test } = candidate;
        const same = groups.find(({ first, anchor: other }) => first.test !== undefined && anchor !== null && samePlace(anchor, other));
        if (same && test !== undefined)
            same.others.push(test);
        else if (!fits && groups.length === ANNOTATIONS_PER_SEVERITY - 1 && taken < candidates.length - 1)
            break;
        else
            groups.push({ first: candidate, anchor, others: [] });
        taken++;
    }
    return {
        shown: groups.map(({ first, anchor, others }) => finish(first, anchor, others)),
        left: candidates.slice(taken),
    };
}
function locate({ target }, anchors) {
    if (target === null)
        return Promise.resolve(null);
    return target === "workflow" ? anchors.workflow() : anchors.locate(target);
}
const samePlace = (a, b) => b !== null && a.file === b.file && a.line === b.line;
function finish(first, anchor, others) {
    const title = others.length === 0 ? first.title : `${first.title} (and ${others.length} more at this line)`;
    const message = others.length === 0
        ? first.message
        : `${first.message}\n\nAlso: ${others.slice(0, 10).join(", ")}${others.length > 10 ? ", \u2026" : ""}`;
    return {
        severity: first.severity,
        // The runner takes leading "=" off a property and drops an empty one.
        title: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(title).replace(/^[=\s]+/, ""), ANNOTATION_TITLE_UNITS) || "TensorRT export gate",
        // The runner shows no annotation for an empty message.
        message: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanBlock */.Hy)(message).trim(), ANNOTATION_MESSAGE_UNITS) || "No message was given.",
        ...(anchor ?? {}),
        ...(anchor && first.endLine !== undefined && first.endLine >= anchor.line
            ? { endLine: first.endLine }
            : {}),
    };
}
function leftOut(severity, left) {
    const counts = Object.entries(KINDS).flatMap(([kind, word]) => {
        const count = left.filter((candidate) => candidate.kind === kind).length;
        if (count === 0)
            return [];
        return [kind === "suite" ? `${count} ${word}` : small_words_plural(count, word)];
    });
    return {
        severity,
        title: `${small_words_plural(left.length, severity)} more`,
        message: `GitHub shows at most ten annotations of each severity per step. Left out here: ${counts.join(", ")}. ` +
            placeOf(left),
    };
}
/** Where the rest can be read: the suite's own annotations are only in its log. */
function placeOf(left) {
    const said = left.filter(({ kind }) => kind === "suite").length;
    if (said === left.length)
        return "They are in the log of this step.";
    const ours = "The job summary lists them, and report.json has them in full";
    return said === 0 ? `${ours}.` : `${ours}, except those from the suite, which are in the log of this step.`;
}

;// CONCATENATED MODULE: ./build/report/report.js
/** The one result of a gate run. Schema: schema/report.schema.json. */
const REPORT_SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./build/report/build-report.js
/** Builds a report from its parts and writes it as JSON. Its size is bounded, and the same parts give the same bytes. */




/** Words of a command that are kept as they were given. */
const MAX_WORDS = 1_000;
/**
 * Bounds every list and text. What a limit left out is counted in `dropped`, together with what was counted there before.
 * Ids that come in no meaningful order are sorted; failures and findings keep the order in which they were seen.
 */
function buildReport(parts, limits = REPORT_LIMITS) {
    const dropped = new Map(Object.entries(parts.dropped));
    const bound = (name, items, max) => {
        if (items.length > max)
            dropped.set(name, (dropped.get(name) ?? 0) + items.length - max);
        return items.slice(0, max);
    };
    const ids = (name, items) => bound(name, [...new Set(items.map((id) => line(id, limits)))].sort(compareTexts), limits.ran);
    const lines = (name) => bound(name, parts[name] ?? [], limits.notices).map((text) => line(text, limits));
    const { version, tests, suite } = parts;
    // Written out member by member: this is the order in the file, and nothing that is not in the schema gets in.
    return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        gate: { name: "tensorrt-export-gate", version },
        ...(parts.origin === undefined ? {} : { origin: parts.origin }),
        outcome: parts.outcome,
        conclusion: parts.conclusion,
        sentence: line(parts.sentence, limits),
        facts: parts.facts,
        verdict: parts.verdict,
        policy: parts.policy,
        ...(parts.asked === undefined ? {} : { asked: boundAsked(parts.asked, limits) }),
        suite: suite && { ...suite, command: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanBlock */.Hy)(suite.command), limits.messageUnits) },
        tests: tests && {
            ...tests,
            ran: ids("ran", tests.ran),
            ...(tests.notRan ? { notRan: ids("notRan", tests.notRan) } : {}),
            ...(tests.neverRan ? { neverRan: ids("neverRan", tests.neverRan) } : {}),
            skippedReasons: bound("skippedReasons", tests.skippedReasons
                .map(({ reason, count }) => ({ reason: line(reason, limits), count }))
                .toSorted((a, b) => b.count - a.count || compareTexts(a.reason, b.reason)), limits.skippedReasons),
        },
        failures: bound("failures", parts.failures, limits.failures).map((failure) => boundFailure(failure, limits)),
        passedUnexpectedly: bound("passedUnexpectedly", parts.passedUnexpectedly, limits.passedUnexpectedly).map((id) => line(id, limits)),
        ...(parts.expectedToFail === undefined
            ? {}
            : {
                expectedToFail: bound("expectedToFail", parts.expectedToFail, limits.passedUnexpectedly).map((one) => ({
                    ...one,
                    id: line(one.id, limits),
                    ...(one.reason === undefined ? {} : { reason: line(one.reason, limits) }),
                })),
            }),
        ...(parts.passedBeside === undefined
            ? {}
            : {
                passedBeside: bound("passedBeside", parts.passedBeside, limits.passedUnexpectedly).map((id) => line(id, limits)),
            }),
        findings: bound("findings", parts.findings, limits.findings).map((finding) => boundFinding(finding, limits, (tests) => bound("findingTests", tests, limits.findingTests))),
        ...(parts.passingOutputSeen === undefined ? {} : { passingOutputSeen: parts.passingOutputSeen }),
        errors: lines("errors"),
        warnings: lines("warnings"),
        ...(parts.steps === undefined ? {} : { steps: lines("steps") }),
        notices: lines("notices"),
        annotations: parts.annotations,
        dropped: Object.fromEntries([...dropped].sort(([a], [b]) => compareTexts(a, b))),
    };
}
/** The file's text. Indented, because people open it too; JSON.stringify escapes the lone surrogates that a log may hold. */
function reportJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
function boundAsked({ argv, shell, inputs }, limits) {
    const text = (value) => (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanBlock */.Hy)(value), limits.messageUnits);
    // A truncated command would be a different command, so a long one is left out.
    const whole = argv !== null && argv.length <= MAX_WORDS && argv.join(" ").length <= limits.messageUnits;
    return {
        argv: whole ? argv.map(clean_text/* cleanBlock */.Hy) : null,
        shell: text(shell),
        inputs: inputs.map(({ name, value }) => ({ name, value: text(value) })),
    };
}
function boundFailure(failure, limits) {
    return {
        ...failure,
        id: line(failure.id, limits),
        ...(failure.message === undefined
            ? {}
            : { message: cutMiddle((0,clean_text/* cleanBlock */.Hy)(failure.message), limits.messageUnits) }),
    };
}
function boundFinding(finding, limits, boundTests) {
    return {
        ...finding,
        lines: finding.lines.slice(0, 1_000),
        first: { ...finding.first, text: line(finding.first.text, limits) },
        tests: boundTests(finding.tests),
    };
}
/** Keeps the beginning, which says what was done, and the larger end, which says what came of it. */
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const mark = "\n\u2026 cut \u2026\n";
    const head = (0,clean_text/* cutUnits */.Cv)(text, Math.floor(max / 4), "");
    const tail = text.slice(-(max - head.length - mark.length)).replace(/^[\udc00-\udfff]/, "");
    return head + mark + tail;
}
function line(text, limits) {
    return (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(text), limits.lineUnits);
}

;// CONCATENATED MODULE: ./build/report/redact.js
/** Takes secrets out of what the runner does not mask: files that we write and what we send by API. */

/** What the runner shows in their place. */
const MASK = "***";
/** Shorter values would take ordinary words out of the text; the runner's own masking stays with the log. */
const MIN_LENGTH = 4;
/** @returns a function that replaces every secret in a text, in the forms in which programs print it. */
function createRedactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const piece of [secret, ...secret.split(/\r?\n/)]) {
            if (piece.trim().length < MIN_LENGTH)
                continue;
            for (const form of writtenForms(piece))
                forms.add(form);
        }
    }
    // The longest first: a secret may be a part of another.
    const ordered = [...forms].sort((a, b) => b.length - a.length || compareTexts(a, b));
    return (text) => ordered.reduce((result, form) => result.replaceAll(form, MASK), text);
}
/** The same value with every string in it redacted; keys are ours and stay. */
function redactValue(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redact));
    if (value === null || typeof value !== "object")
        return value;
    // Facts keep keys that we do not know, so a key such as __proto__ must stay a plain one.
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, redact)]));
}
/** As it is, as JSON, in an address, and as base64 at each of the three positions that it can take in a longer text. */
function writtenForms(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    return [secret, json, encodeURIComponent(wellFormed(secret)), ...base64Forms(secret)].filter((form) => form.length >= MIN_LENGTH);
}
function base64Forms(secret) {
    // The first and last characters depend on the text around the secret; only those between are its own.
    return [0, 1, 2].flatMap((shift) => {
        const padded = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
        const text = padded.toString("base64").replace(/=+$/, "");
        const own = text.slice(shift === 0 ? 0 : shift + 1, padded.length % 3 === 0 ? undefined : -1);
        return own.length >= 8 ? [own] : [];
    });
}
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

;// CONCATENATED MODULE: ./build/report/document.js
/** A Markdown text that is built from the top and stops before it gets too large, so that it never loses its beginning. */

/** Room for the note that tells of the cut. */
const NOTE_BYTES = 400;
/**
 * Joins sections until `maxBytes` of UTF-8 are full, then says how much is missing.
 * @param fullText where the whole can be read, escaped.
 */
function assemble(sections, maxBytes, fullText) {
    const written = [];
    let room = maxBytes - NOTE_BYTES;
    const all = sections.filter(({ blocks }) => blocks.length > 0);
    for (const [index, { title, blocks }] of all.entries()) {
        let heading = title === "" ? "" : `### ${title}\n\n`;
        for (const [position, block] of blocks.entries()) {
            const text = `${heading}${block}\n\n`;
            const bytes = (0,clean_text/* utf8Bytes */.dy)(text);
            if (bytes > room) {
                const rest = all.slice(index + 1).filter((section) => section.title !== "");
                return `${written.join("")}${cutNote(title, blocks.length - position, rest, fullText)}\n`;
            }
            written.push(text);
            room -= bytes;
            heading = "";
        }
    }
    return written.join("");
}
function cutNote(title, blocks, rest, fullText) {
    const here = title === "" ? "" : ` in \u201c${title}\u201d (${blocks} left)`;
    const names = rest.map((section) => section.title).join(", ");
    const then = names === "" ? "" : ` Not shown at all: ${names}.`;
    return `> \u2702\ufe0f **Cut here**${here}: there is no room for more.${then} ${fullText}`;
}

;// CONCATENATED MODULE: ./build/report/escape.js
/**
 * Markdown in GitHub's dialect around text that nobody may trust: test names, log lines, file contents, names of cards.
 *
 * Two forms are safe wherever they stand, table cells and `<summary>` included. `inCode` is for what came from outside:
 * GitHub links no mention, issue or address inside `<code>`. `prose` is for our own sentences with a foreign word in them.
 * Characters are written as numeric references, which by CommonMark 6.2 never act as markup. Backslashes and backticks
 * would be shorter, but table rows split at `|` before either of them is read.
 */

// What opens markup anywhere in a line. Underscores only where they are not inside a word, so that ids stay legible.
const MARKUP = /[&<>\\`*~[\]|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** Zero-width space: keeps `@name` or `#12` readable and stops it from being looked up. */
const GAP = "&#8203;";
/** An e-mail address is looked for in one run of text; a tag in it makes two, and copying still gives the text as it was. */
const SPLIT = "<b></b>";
const numeric = (character) => `&#${character.codePointAt(0)};`;
/** Foreign text on one line in monospace. An empty text shows as a dash, since an empty `<code>` is invisible. */
function inCode(text, maxUnits = 300) {
    const line = (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(text), maxUnits);
    if (line === "")
        return "\u2013";
    // The parser itself looks for bare addresses, and does so before it sees our tags.
    const escaped = line
        .replace(MARKUP, numeric)
        .replaceAll("@", `@${SPLIT}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, "&#58;")
        .replace(/(?<=www)\./gi, "&#46;");
    return `<code>${escaped}</code>`;
}
/** Our own words with foreign ones among them, on one line: letters, digits and punctuation, nothing that acts. */
function prose(text, maxUnits = 2_000) {
    const line = (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(text), maxUnits);
    return (line
        .replace(MARKUP, numeric)
        .replaceAll("@", `@${GAP}`)
        // After `&` comes our own reference, not an issue number.
        .replace(/(?<!&)#(?=\w)/g, `#${GAP}`)
        .replace(/(?<=\bgh)-(?=\d)/gi, `-${GAP}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):|:(?=[\w+-]{1,40}:)/gi, `&#58;${GAP}`)
        .replace(/(?<=\bwww)\./gi, `&#46;${GAP}`)
        // A line that would begin a heading, a list or a rule.
        .replace(/^(?:[-+#]+(?=\s|$)|[-=]+$)/, (marks) => marks.replace(/./g, numeric))
        .replace(/(?<=^\d{1,9})[.)](?=\s|$)/, numeric));
}
/** The same for sentences in which names of inputs and commands stand between backticks, as our own do. */
function proseWithCode(text) {
    const parts = (0,clean_text/* cleanLine */.Ow)(text).split("`");
    // An unpaired backtick is a character like any other.
    if (parts.length % 2 === 0)
        return prose(text);
    return parts.map((part, index) => (index % 2 === 1 ? inCode(part) : keepBlanks(part))).join("");
}
function keepBlanks(part) {
    const inner = part.trim();
    if (inner === "")
        return part;
    const start = part.indexOf(inner);
    return part.slice(0, start) + prose(inner) + part.slice(start + inner.length);
}
/** Lines of foreign text in a fence that nothing in them can close. */
function codeBlock(text, language = "text") {
    const body = (0,clean_text/* cleanBlock */.Hy)(text).replace(/\n+$/, "");
    let longest = 2;
    for (const run of body.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A link to an https address, named by its host and last part, so that nobody is sent where the text does not say. */
function escape_link(address) {
    const url = safeUrl(address);
    if (url === null)
        return inCode(address);
    return `<a href="${url.href}">${prose(url.label, 120)}</a>`;
}
function safeUrl(address) {
    // Only plain address characters: no quotes, blanks, brackets, user names or anything that a parser could read twice.
    const match = /^https:\/\/([A-Za-z0-9.-]{1,253})(\/[A-Za-z0-9\-._~%/?#=&+,;:!]{0,1500}|)$/.exec(address);
    const [, host, path] = match ?? [];
    if (host === undefined || path === undefined)
        return null;
    return { href: `https://${host}${path.replace(/[&*_~!:]/g, numeric)}`, label: shortAddress(host, path) };
}
function shortAddress(host, path) {
    const parts = path
        .replace(/[?#].*$/, "")
        .split("/")
        .filter(Boolean);
    const last = parts.at(-1);
    if (last === undefined)
        return host;
    return parts.length === 1 ? `${host}/${last}` : `${host}/\u2026/${last}`;
}
/** One row of a table; the cells must be escaped already. */
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** A table; the cells must be escaped already. Numbers go right. */
function table(head, rows, right = []) {
    const rule = head.map((_, index) => (right.includes(index) ? "---:" : ":---"));
    return [tableRow(head), tableRow(rule), ...rows.map(tableRow)].join("\n");
}
/** Names and their values; the first pair is the head, since a table without one has an empty row on top. */
function pairTable(rows) {
    const lines = rows.map(([name, value], index) => tableRow([index === 0 || name === "" ? name : `**${name}**`, value]));
    return lines.toSpliced(1, 0, tableRow([":---", ":---"])).join("\n");
}
/** Something to unfold. `summary` and `body` must be escaped already. */
function details(summary, body, open = false) {
    return `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/test-groups.js
/** Groups the tests of a report by how they ended; shared by the summary and the terminal. */


/** "4 in all: 1 passed, 1 failed, 1 skipped, 1 xfailed; 3 executed": what stands between the signs adds up. */
function countWords(tests) {
    const { total, passed, failed, errors, skipped, xfailed, xpassed, executed } = tests;
    const parts = [
        `${grouped(passed)} passed`,
        `${grouped(failed)} failed`,
        ...(errors > 0 ? [plural(errors, "error")] : []),
        `${grouped(skipped)} skipped`,
        ...(xfailed > 0 ? [`${grouped(xfailed)} xfailed`] : []),
        ...(xpassed > 0 ? [`${grouped(xpassed)} xpassed`] : []),
    ];
    return `${grouped(total)} in all: ${parts.join(", ")}; ${grouped(executed)} executed`;
}
/** How many of the failed tests are excused, and by what. Empty where none are. */
function excusedWords(report) {
    const { refusal, expectation } = judgedOf(report);
    const parts = [
        ...(refusal > 0 ? [`${small_words_grouped(refusal)} by \`on-unsupported: xfail\``] : []),
        ...(expectation > 0 ? [`${small_words_grouped(expectation)} by the expectations file`] : []),
    ];
    return parts.length === 0 ? "" : `Excused failures: ${parts.join(", ")}.`;
}
/** Failures that count, then excused ones and their excuses, then passes worth knowing about; no empty groups. */
function testGroups(report) {
    return [...failedGroups(report), ...passedGroups(report)].filter(({ failures, others }) => failures.length + others.length > 0);
}
function failedGroups(report) {
    const { failures, expectedToFail = [] } = report;
    const judged = judgedOf(report);
    const excused = failures.filter(({ excusedBy }) => excusedBy !== undefined);
    const refused = excused.filter((one) => !byExpectation(one));
    const causes = [...new Set(refused.map(({ excusedBy }) => `\`${excusedBy}\``))].join(", ");
    const xfailed = expectedToFail.filter(({ ended }) => ended === "xfailed");
    return [
        {
            kind: "standing",
            title: "Failed tests",
            lead: "",
            count: judged.standing,
            failures: failures.filter(({ status, excusedBy }) => status !== "xpassed" && excusedBy === undefined),
            others: [],
        },
        {
            kind: "refusal",
            title: "Failed because of this GPU, excused",
            lead: `Each shows a message of an unsupported GPU (${causes}), which \`on-unsupported: xfail\` excuses.`,
            count: judged.refusal,
            failures: refused,
            others: [],
        },
        {
            kind: "expectation",
            title: "Failed, excused by the expectations file",
            lead: "An entry of the expectations file excuses each of them and is named by file and line.",
            count: judged.expectation + judged.xfailedByExpectation,
            failures: excused.filter(byExpectation),
            others: xfailed.filter(({ expectation }) => expectation !== null).map(noted),
        },
        {
            kind: "mark",
            title: "Failed as marked by the suite itself",
            lead: "",
            count: ownMarks(report),
            failures: [],
            others: xfailed.filter(({ expectation }) => expectation === null).map(noted),
        },
    ];
}
function passedGroups(report) {
    const { passedUnexpectedly, passedBeside = [], expectedToFail = [], dropped } = report;
    const marks = new Map(expectedToFail.filter(({ ended }) => ended === "xpassed").map((one) => [one.id, one]));
    const byVerdict = passedUnexpectedly.some((id) => !marks.has(id));
    return [
        {
            kind: "unexpected",
            title: "Passed unexpectedly",
            lead: byVerdict
                ? "They passed, although this TensorRT cannot run on this GPU."
                : "They are marked as expected to fail, but passed.",
            count: passedUnexpectedly.length + (dropped.passedUnexpectedly ?? 0),
            failures: [],
            others: passedUnexpectedly.map((id) => {
                const mark = marks.get(id);
                return mark ? noted(mark) : { id, note: "" };
            }),
        },
        {
            kind: "beside",
            title: "Passed despite the unsupported GPU",
            lead: "They passed, while others failed because of this GPU.",
            count: passedBeside.length + (dropped.passedBeside ?? 0),
            failures: [],
            others: passedBeside.map((id) => ({ id, note: "" })),
        },
    ];
}
function noted({ id, expectation, reason = "" }) {
    if (expectation !== null)
        return { id, note: `expectation ${expectation}` };
    return { id, note: reason === "" ? "the suite's own mark" : `the suite's own mark: ${reason}` };
}

;// CONCATENATED MODULE: ./build/report/summary-failures.js
/** The tests that the summary shows: failures with the same cause together, each with the end of its trace. */





/** Lines of a trace that are shown, from its end, since the error is there. */
const TRACE_LINES = 25;
const summary_failures_TRACE_UNITS = 4_000;
/** Unfolded at once: a reader sees the first cause without a click. */
const OPEN_GROUPS = 1;
/** Ids that are named in a group. */
const IDS_PER_GROUP = 50;
/** A section for each group of tests, see test-groups.ts. */
function failureSections(report) {
    return testGroups(report).map(({ kind, title, lead, count, failures, others }) => {
        const left = count - failures.length - others.length;
        return {
            title: `${title} (${small_words_grouped(count)})`,
            blocks: [
                ...(lead === "" ? [] : [proseWithCode(lead)]),
                ...groups(failures, kind === "standing" ? OPEN_GROUPS : 0),
                ...(others.length === 0 ? [] : [idList(others)]),
                ...(left > 0
                    ? [
                        `_${small_words_plural(left, failures.length > 0 ? "more failure" : "more test")} counted above, without details here._`,
                    ]
                    : []),
            ],
        };
    });
}
function groups(failures, open) {
    // The first failure speaks for its whole group.
    const key = (failure) => JSON.stringify([failure.crashed, failure.excusedBy, failure.expectation, lastLine(failure)]);
    return [...groupBy(failures, key).values()].map((group, index) => groupBlock(group, index < open));
}
function groupBlock(group, open) {
    const [first] = group;
    const cause = first.crashed === undefined ? lastLine(first) : `died: ${first.crashed}`;
    const names = group.length === 1
        ? inCode(first.id)
        : `<b>${small_words_grouped(group.length)} tests</b>, first ${inCode(first.id)}`;
    const summary = cause === "" ? names : `${names}<br>${prose(cause, 200)}`;
    const body = [
        summary_failures_excuse(first),
        trace(first),
        group.length === 1 ? "" : `All of them:\n\n${idList(group.map(({ id }) => ({ id, note: "" })))}`,
    ];
    return details(summary, body.filter((part) => part !== "").join("\n\n"), open);
}
function summary_failures_excuse({ excusedBy, expectation }) {
    if (excusedBy === undefined)
        return "";
    if (expectation === undefined)
        return `Excused because of the known issue ${inCode(excusedBy)}.`;
    const entry = `Excused by the expectation at ${inCode(expectation)}`;
    return excusedBy === `expectation ${expectation}`
        ? `${entry}.`
        : `${entry}, which requires the known issue ${inCode(excusedBy)}.`;
}
function trace({ message, file, line }) {
    const text = (0,clean_text/* cleanBlock */.Hy)(message ?? "").replace(/\n+$/, "");
    const at = file === undefined ? "" : `At ${inCode(line === undefined ? file : `${file}:${line}`)}.`;
    if (text === "")
        return at === "" ? "The test runner gave no message; see the log of this step for what it printed." : at;
    const lines = text.split("\n");
    const shown = lines.slice(-TRACE_LINES).join("\n");
    const cut = lines.length > TRACE_LINES ? `\u2026 ${small_words_plural(lines.length - TRACE_LINES, "line")} above \u2026\n` : "";
    return [at, codeBlock(cut + (0,clean_text/* cutUnitsFront */.LX)(shown, summary_failures_TRACE_UNITS))].filter((part) => part !== "").join("\n\n");
}
function idList(tests) {
    const shown = tests
        .slice(0, IDS_PER_GROUP)
        .map(({ id, note }) => `- ${inCode(id)}${note === "" ? "" : `: ${prose(note, 300)}`}`);
    if (tests.length > IDS_PER_GROUP)
        shown.push(`- and ${small_words_grouped(tests.length - IDS_PER_GROUP)} more`);
    return shown.join("\n");
}
/** The error itself, which tracebacks end with. Rulers and pytest's `file:line: Type` tell less than the line before. */
function lastLine({ message }) {
    const lines = (0,clean_text/* cleanBlock */.Hy)(message ?? "")
        .split("\n")
        .map((line) => (0,clean_text/* cleanLine */.Ow)(line));
    const telling = lines.filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^[^\s:]+\.py:\d+: \w+$/.test(line));
    const pytest = telling.findLast((line) => line.startsWith("E "));
    return (pytest?.slice(2) ?? telling.at(-1) ?? "").trim().slice(0, 300);
}

;// CONCATENATED MODULE: ./build/report/summary-findings.js
/** The known issues of the summary: what was seen how often, what it means and what to do. */




const ICONS = { error: "\u274c", warning: "\u26a0\ufe0f", notice: "\u2139\ufe0f" };
const summary_findings_KINDS = {
    cause: "can explain a failure",
    consequence: "follows from something else",
    note: "worth knowing",
    benign: "harmless",
};
function findingSection(report) {
    const { suite, passingOutputSeen } = report;
    const findings = findingsShown(report);
    const hidden = passingOutputSeen === false
        ? ["_The output of passing tests could not be read, so known issues in it would not be listed here._"]
        : [];
    if (findings.length === 0) {
        const none = suite && passingOutputSeen !== false ? ["None were found in the log or in the tests' output."] : hidden;
        return { title: "Known issues", blocks: none };
    }
    const rows = findings.map(({ severity, title, count, kind, tests, first }) => [
        `${ICONS[severity]} ${prose(title, 200)}`,
        small_words_grouped(count),
        summary_findings_KINDS[kind],
        tests.length === 0 ? `log, line ${small_words_grouped(first.line)}` : small_words_plural(tests.length, "test"),
    ]);
    return {
        title: `Known issues (${findings.length})`,
        blocks: [
            table(["Issue", "Times", "Kind", "Seen in"], rows, [1]),
            ...findings.map(findingBlock),
            ...hidden,
        ],
    };
}
function findingBlock(finding) {
    const { id, title, explanation, remedy, links, first, tests } = finding;
    const body = [
        proseWithCode(explanation),
        remedy === "" ? "" : `**What to do:** ${proseWithCode(remedy)}`,
        first.line > 0
            ? `First seen at line ${small_words_grouped(first.line)} of the log:`
            : "First seen in a test's own output:",
        codeBlock((0,clean_text/* cutUnits */.Cv)(first.text.trim(), 1_000)),
        tests.length === 0
            ? ""
            : `In ${tests
                .slice(0, 10)
                .map((test) => `${inCode(test.id)} (${small_words_grouped(test.count)})`)
                .join(", ")}${tests.length > 10 ? ` and ${small_words_grouped(tests.length - 10)} more` : ""}.`,
        links.length === 0
            ? ""
            : `More: ${links
                .slice(0, 5)
                .map((address) => escape_link(address))
                .join(", ")}`,
    ];
    return details(`${prose(title, 200)} ${inCode(id)}`, body.filter((part) => part !== "").join("\n\n"));
}

;// CONCATENATED MODULE: ./build/report/reproduce.js
/** The shell lines that repeat the decision, and the run, on another machine. */

/** Shell lines; comments tell what each does. */
function reproduceLines(report) {
    const { verdict, suite, asked } = report;
    const lines = [];
    const sm = verdict.gpu?.computeCapability ?? null;
    if (sm !== null && verdict.tensorrt !== null) {
        lines.push("# the decision, on any machine", ["trt-gate explain", ...pair(report, sm, verdict.tensorrt)].join(" "));
    }
    else
        lines.push("# what this machine is", "trt-gate probe");
    if (suite) {
        const replayed = asked?.inputs.some(({ name }) => name === "facts") ?? false;
        lines.push(replayed ? "# the same run, with the same facts" : "# the same run, on a machine with this GPU", ["trt-gate run", ...(asked ? sameWords(asked, suite.command) : likeWords(report, suite.command))].join(" "));
    }
    return lines;
}
/** What was asked for, input by input. A script is one word, for its own shell. */
function sameWords({ argv, shell, inputs }, command) {
    const options = inputs.flatMap(({ name, value }) => [`--${name}`, quote(value)]);
    return argv === null
        ? [...options, "--shell", quote(shell), "--", quote(command)]
        : [...options, "--", ...argv.map(quote)];
}
/** For a report without `asked`: an approximation from the policy and the facts. */
function likeWords({ facts, policy }, command) {
    const option = /^on-(?:unsupported|unknown|no-gpu|no-tensorrt): \w+$/.test(policy.applied)
        ? [`--${policy.applied.replace(": ", " ")}`]
        : [];
    const via = facts?.via ? ["--via", quote(facts.via)] : [];
    return [...option, ...via, "--", "bash", "-ec", quote(command)];
}
function pair({ facts }, sm, tensorrt) {
    const words = ["--gpu", quote(sm), "--tensorrt", quote(tensorrt)];
    const platform = facts?.platform;
    if (platform?.jetpack)
        words.push("--platform", "jetpack");
    else if (platform) {
        const name = `${platform.os === "win32" ? "windows" : platform.os}-${platform.arch}`;
        if (["linux-x64", "linux-arm64", "windows-x64"].includes(name))
            words.push("--platform", name);
    }
    if (facts?.tensorrt?.product === "tensorrt-rtx")
        words.push("--product", "tensorrt-rtx");
    if (facts?.tensorrt?.cuda)
        words.push("--cuda", quote(facts.tensorrt.cuda));
    if (facts?.driver?.version)
        words.push("--driver", quote(facts.driver.version));
    return words;
}
/** For POSIX shells: plain words stay, all else goes into single quotes, where nothing has a meaning but the quote. */
function quote(text) {
    const clean = (0,clean_text/* cleanBlock */.Hy)(text);
    return /^[A-Za-z0-9_./:=@%+,-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/report/unverified.js
/** What a green or red run leaves open. A reader should not take more from it than it shows. */


/** @returns sentences, each on one thing that this run does not prove. */
function unverified(report) {
    const { outcome, suite, tests, verdict, dropped } = report;
    const items = [];
    if (outcome === "skipped" || outcome === "refused" || outcome === "probe-error") {
        items.push("The whole suite: it was not started on this machine.");
    }
    if (outcome === "not-run")
        items.push("All tests: no suite was given.");
    if (tests && tests.skipped > 0)
        items.push(`The skipped tests (${small_words_grouped(tests.skipped)}).`);
    const never = tests?.neverRan?.length ?? 0;
    if (never > 0)
        items.push(`The ${small_words_plural(never + (dropped.neverRan ?? 0), "test")} that had not started when the process ended.`);
    items.push(...expectedItems(report));
    if (suite && outcome !== "ran-nothing")
        items.push(...useItems(suite.used));
    if (verdict.status === "unknown" && outcome === "passed") {
        items.push("Whether NVIDIA supports this pair: all that is known is that it passed here.");
    }
    const cut = dropped.failures ?? 0;
    if (cut > 0)
        items.push(`The counts are exact, but ${small_words_grouped(cut)} failures have no details in the report.`);
    return items;
}
/** What failed without failing the job is not shown to work. */
function expectedItems(report) {
    const { refusal, expectation } = judgedOf(report);
    const marked = expectation + (report.tests?.xfailed ?? 0);
    const items = [
        [refusal, "The tests that failed because of this GPU", ": they say nothing about a supported GPU."],
        [marked, "The tests whose failure a mark or an expectation excuses", "."],
    ];
    // A suite whose tests could not be counted.
    if (refusal + marked === 0 && report.outcome === "xfailed") {
        return ["What failed as expected: it says nothing about a supported GPU."];
    }
    return items
        .filter(([count]) => count > 0)
        .map(([count, what, end]) => `${what} (${small_words_grouped(count)})${end}`);
}
function useItems(used) {
    if (used.tensorrt === false) {
        return ["TensorRT itself: no process of the suite ever loaded it, so the tests ran without it."];
    }
    if (used.tensorrt === null)
        return ["Whether the suite really used TensorRT: the gate could not see which libraries it loaded."];
    if (used.cuda === false)
        return ["The GPU itself: no process of the suite ever opened CUDA."];
    return [];
}

;// CONCATENATED MODULE: ./build/report/summary-rest.js
/** The end of the summary: what was skipped, what this run does not prove, and how to see it on one's own machine. */




const MAX_REASONS = 30;
function skippedSection({ tests }) {
    if (!tests || tests.skippedReasons.length === 0)
        return { title: "", blocks: [] };
    const shown = tests.skippedReasons.slice(0, MAX_REASONS);
    const rows = shown.map(({ reason, count }) => [
        reason === "" ? "no reason given" : inCode(reason, 400),
        small_words_grouped(count),
    ]);
    const left = tests.skippedReasons.length - shown.length;
    return {
        title: `Skipped tests (${small_words_grouped(tests.skipped)})`,
        blocks: [
            table(["The reason given", "Tests"], rows, [1]),
            ...(left > 0 ? [`_${left} more reasons are not shown._`] : []),
        ],
    };
}
function unverifiedSection(report) {
    const items = [...unverified(report), ...report.notices];
    return {
        title: "Not verified by this run",
        blocks: items.length === 0 ? [] : [items.map((item) => `- ${proseWithCode(item)}`).join("\n")],
    };
}
function reproduceSection(report) {
    const lines = reproduceLines(report);
    return { title: "On your own machine", blocks: [codeBlock(lines.join("\n"), "bash")] };
}

;// CONCATENATED MODULE: ./build/report/summary-run.js
/** Parts of the summary that say what the machine is, what was decided and what came of the suite. */



const MAX_GPUS = 16;
const MAX_EVIDENCE = 20;
function machineSection({ facts, verdict }) {
    if (!facts)
        return { title: "", blocks: [] };
    const { driver, tensorrt, torch, torchTensorrt, interpreter, platform } = facts;
    const rows = [];
    const add = (name, value) => rows.push([name, value]);
    if (facts.gpus.length === 0)
        add("GPU", "none that CUDA shows to this process");
    for (const gpu of facts.gpus.slice(0, MAX_GPUS)) {
        const judged = facts.gpus.length > 1 && verdict.gpu?.index === gpu.index ? " (the one judged)" : "";
        add(facts.gpus.length > 1 ? `GPU ${gpu.index}` : "GPU", `${prose(gpuLine(gpu))}${judged}`);
    }
    if (facts.gpus.length > MAX_GPUS)
        add("", `and ${facts.gpus.length - MAX_GPUS} more`);
    add("TensorRT", tensorrt ? tensorrtLine(tensorrt) : "none found");
    if (driver)
        add("Driver", prose(`${driver.version ?? "not known"}${driver.cuda ? `, CUDA up to ${driver.cuda}` : ""}`));
    if (torch) {
        const cuda = torch.cuda ? `, CUDA ${torch.cuda}` : ", without CUDA";
        add("PyTorch", prose(`${torch.version}${cuda}${torchTensorrt ? `; Torch-TensorRT ${torchTensorrt.version}` : ""}`));
    }
    if (interpreter)
        add("Python", `${prose(interpreter.version)}, ${inCode(interpreter.path)}`);
    if (facts.via)
        add("Reached through", inCode(facts.via));
    if (platform)
        add("System", prose(platformLine(platform)));
    const problems = (facts.problems ?? []).slice(0, 10);
    return {
        title: "Machine",
        blocks: [
            pairTable(rows),
            ...(problems.length === 0
                ? []
                : [
                    `Problems during the probe:\n\n${problems.map(({ code, detail }) => `- ${inCode(code)}: ${prose(detail, 500)}`).join("\n")}`,
                ]),
        ],
    };
}
function gpuLine(gpu) {
    const memory = gpu.memoryMiB ? `, ${(gpu.memoryMiB / 1024).toFixed(0)} GiB` : "";
    return `${gpuWords(gpu)}${memory}${gpu.mig ? ", MIG instance" : ""}`;
}
function tensorrtLine(tensorrt) {
    const product = tensorrt.product === "tensorrt-rtx" ? "TensorRT-RTX " : "";
    const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
    return `${prose(`${product}${tensorrt.version}${cuda}`)}, from ${inCode(tensorrt.source)}`;
}
function platformLine(platform) {
    const extras = [
        platform.jetpack ? `JetPack ${platform.jetpack}` : "",
        platform.wsl ? "WSL" : "",
        platform.container ? "in a container" : "",
    ].filter((extra) => extra !== "");
    return [`${platform.os} ${platform.arch}`, ...extras].join(", ");
}
function decisionSection({ verdict, policy }) {
    const rows = [
        [
            "Verdict",
            `${inCode(verdict.status)}${verdict.reason === "" ? "" : `, because ${inCode(verdict.reason)}`}`,
        ],
        ["Policy", `${inCode(policy.applied)}: ${ACTIONS[policy.action]}`],
    ];
    if (verdict.newestTensorrt)
        rows.push(["Newest TensorRT for this GPU", prose(verdict.newestTensorrt)]);
    if (verdict.supported.length > 0) {
        rows.push(["Compute capabilities of this TensorRT", prose(verdict.supported.join(", "))]);
    }
    const blocks = [
        pairTable(rows),
        ...list("Evidence", verdict.evidence.slice(0, MAX_EVIDENCE).map(evidenceLine)),
    ];
    const remarks = [
        ...list("What this GPU cannot do with this TensorRT", verdict.limits.map((limit) => proseWithCode(limit))),
        ...list("Notes", verdict.notes.map((note) => proseWithCode(note))),
        ...list("Corrections to the support matrix that this run proposes", (verdict.proposals ?? []).map((row) => inCode(row, 600))),
    ];
    // A plain yes is folded: the reader is here for the suite's result.
    const plain = verdict.status === "supported" && policy.action === "ran";
    const folded = details(`${inCode(verdict.status)}, so the suite was run. Why?`, blocks.join("\n\n"));
    return { title: "Decision", blocks: plain ? [folded, ...remarks] : [...blocks, ...remarks] };
}
const ACTIONS = {
    ran: "the suite was run",
    skipped: "the suite was not started",
    refused: "the suite was not started",
    none: "no suite was given",
};
function evidenceLine({ fact, source, confidence }) {
    const from = source.startsWith("https://") ? escape_link(source) : inCode(source);
    return `${prose(fact)} (${prose(confidence)}: ${from})`;
}
function list(title, items) {
    return items.length === 0 ? [] : [`${title}:\n\n${items.map((item) => `- ${item}`).join("\n")}`];
}
function outcomeSection(report) {
    const { suite, tests, outcome } = report;
    if (!suite && !tests)
        return { title: "", blocks: [] };
    const blocks = [];
    if (tests)
        blocks.push(countsTable(tests));
    const excused = excusedWords(report);
    if (tests && excused !== "")
        blocks.push(proseWithCode(excused));
    if (suite) {
        const rows = [
            ["Command", inCode(suite.command, 500)],
            ["Ended", prose(endingWords(suite))],
            ["Took", duration(suite.durationMs)],
            ["Loaded", `TensorRT: ${usedWords(suite.used.tensorrt)}; CUDA: ${usedWords(suite.used.cuda)}`],
            ["Log", `${small_words_plural(suite.logLines, "line")}, ${small_words_grouped(suite.logBytes)} bytes`],
        ];
        if (suite.running && (outcome === "crashed" || outcome === "timed-out")) {
            rows.unshift(["Test that was running", inCode(suite.running)]);
        }
        blocks.push(pairTable(rows));
    }
    return { title: "Suite", blocks };
}
function countsTable(tests) {
    const cells = [
        ["Tests", tests.total],
        ["\u2705 Passed", tests.passed],
        ["\u274c Failed", tests.failed],
        ["\ud83d\udca5 Errors", tests.errors],
        ["\u23ed\ufe0f Skipped", tests.skipped],
        ["Xfailed", tests.xfailed],
        ["Xpassed", tests.xpassed],
        ["Executed", tests.executed],
    ];
    const optional = new Set(["\ud83d\udca5 Errors", "Xfailed", "Xpassed"]);
    const shown = cells.filter(([name, count]) => count > 0 || !optional.has(name));
    const right = shown.map((_, index) => index);
    return table(shown.map(([name]) => name), [shown.map(([, count]) => small_words_grouped(count))], right);
}
function endingWords(suite) {
    if (suite.cancelled)
        return "cancelled";
    if (suite.timedOut)
        return "stopped at its time limit";
    if (suite.signal)
        return `by ${suite.signal}`;
    return suite.exitCode === null ? "not started" : `with exit status ${suite.exitCode}`;
}
function usedWords(used) {
    return used === null ? "could not be seen" : used ? "yes" : "**no**";
}

;// CONCATENATED MODULE: ./build/report/summary.js
/** The job summary: what happened and what to do, for a person who has never seen this tool. Also the check run's text. */









const summary_ICONS = { good: "\u2705", caution: "\u26a0\ufe0f", bad: "\u274c", neutral: "\u2139\ufe0f" };
/** Ends the note about a cut in the summary. */
const FULL_TEXT = "Everything is in `report.json`, whose path is the output `report` of this step.";
/** @param maxBytes of UTF-8; what does not fit is cut from the bottom, and a note says so. */
function renderSummary(report, maxBytes = SUMMARY_BYTES) {
    return assemble([
        opening(report),
        machineSection(report),
        decisionSection(report),
        outcomeSection(report),
        ...failureSections(report),
        findingSection(report),
        skippedSection(report),
        unverifiedSection(report),
        reproduceSection(report),
        footer(report),
    ], maxBytes, FULL_TEXT);
}
function opening(report) {
    const { verdict, outcome } = report;
    const { tone, text } = headline(report);
    const icon = outcome === "skipped" ? "\u23ed\ufe0f" : summary_ICONS[tone];
    return {
        title: "",
        blocks: [
            `## ${icon} ${prose(text, 250)}`,
            `**${prose(verdict.sentence)}**`,
            [proseWithCode(happened(report)), proseWithCode(meaning(report))]
                .filter((part) => part !== "")
                .join(" "),
            ...remarks(report),
            ...todo(report),
        ],
    };
}
/** Further reasons to fail, then what else needs a look. The sentence above may give one of them already. */
function remarks({ errors, warnings, sentence }) {
    const items = [
        ...(errors ?? []).filter((text) => !sentence.includes(text)).map((text) => `- \u274c ${proseWithCode(text)}`),
        ...(warnings ?? []).map((text) => `- \u26a0\ufe0f ${proseWithCode(text)}`),
    ];
    return items.length === 0 ? [] : [items.join("\n")];
}
/** What to do, as a list: only where the reader has a choice. */
function todo(report) {
    const steps = advice(report);
    if (steps.length === 0)
        return [];
    return [`**What you can do**\n\n${steps.map((step) => `- ${proseWithCode(step)}`).join("\n")}`];
}
function footer({ gate }) {
    return {
        title: "",
        blocks: [`<sub>${gate.name} ${prose(gate.version)}, full data in <code>report.json</code></sub>`],
    };
}

;// CONCATENATED MODULE: ./build/show-results.js
/** Outputs and the job summary: results that go to files of the runner. */
/** @throws Error when an output cannot be written. */
function writeOutputs(display, outputs) {
    for (const [name, value] of Object.entries(outputs))
        display.output(name, value);
}
/** Writes the outputs of a run that has a verdict: it stands even if they cannot be written. */
function showOutputs(display, outputs) {
    try {
        writeOutputs(display, outputs);
    }
    catch (error) {
        display.info(`The outputs could not be written: ${error.message}`);
    }
}
/** The summary is display, so the run goes on without it. */
async function showSummary(display, markdown) {
    await display
        .summary(markdown)
        .catch((error) => display.info(`The job summary could not be written: ${error.message}`));
}

;// CONCATENATED MODULE: ./build/publish.js
/** Publishes one report to all its places: annotations, summary, outputs, check run, files. */







/** Publishes the report. What cannot be shown becomes a warning in it and never changes the conclusion. */
async function publish(given, publication) {
    const { host, context, request } = publication;
    const redact = createRedactor(context.secrets);
    const parts = redactValue(given, redact);
    const suiteAnnotations = redactValue(publication.suiteAnnotations, redact);
    const anchors = openAnchors(publication);
    const make = async (warnings) => {
        const told = {
            ...parts,
            warnings: [...(parts.warnings ?? []), ...warnings],
            version: context.version,
            origin: context.origin,
        };
        const plan = await planAnnotations({
            report: told,
            suiteAnnotations,
            anchors,
        });
        return buildReport({
            ...told,
            annotations: plan.annotations,
            dropped: { ...told.dropped, ...plan.dropped },
        });
    };
    let report = await make([]);
    const check = await host.check?.complete(report, renderSummary(report, CHECK_TEXT_BYTES));
    if (check?.problem && request.check === "always") {
        // Planned again, so that this warning fits into the annotation budget.
        report = await make([`The check run could not be shown: ${redact(check.problem)}`]);
    }
    const path = `${request.reportDir}/report.json`;
    const trouble = await writeFiles(report, path, publication, anchors);
    if (trouble.length > 0)
        report = await make(trouble);
    await show(report, { path, checkUrl: check?.url ?? "" }, publication);
    return report;
}
/** Asks git for its files only when the first place is looked up; a skipped run often needs none. */
function openAnchors({ host, context }) {
    const { repository } = host;
    let opened = null;
    const open = () => {
        opened ??= repository.trackedFiles().then((tracked) => createAnchors({
            tracked,
            readLines: (path) => repository.readLines(path),
            workspaceRoots: context.workspaceRoots,
            ...(context.repository === undefined ? {} : { repository: context.repository }),
            ...(context.workflow === undefined ? {} : { workflow: context.workflow }),
        }));
        return opened;
    };
    return {
        locate: async (target) => (await open()).locate(target),
        workflow: async () => (context.workflow === undefined ? null : (await open()).workflow()),
    };
}
/** Writes the files. Like all display, a failure such as a full disk becomes a warning and never changes the conclusion. */
async function writeFiles(report, path, publication, anchors) {
    const { host, request, context } = publication;
    const attempt = async (work) => {
        try {
            await work();
            return [];
        }
        catch (error) {
            return [error.message];
        }
    };
    const { reportDir, sarif } = request;
    const trouble = await Promise.all([
        attempt(() => host.files.writeText(path, reportJson(report))),
        attempt(() => host.files.writeText(`${reportDir}/summary.md`, renderSummary(report))),
        sarif === "" ? [] : attempt(() => writeSarif(report, context.resolve(sarif), publication, anchors)),
    ]);
    return trouble.flat();
}
async function writeSarif(report, path, { host, context }, anchors) {
    const places = new Map();
    for (const finding of report.findings) {
        const test = finding.tests[0]?.id;
        const place = await anchors.locate({ places: finding.places, ...(test === undefined ? {} : { test }) });
        if (place)
            places.set(finding.id, place);
    }
    const { toSarif } = await __nccwpck_require__.e(/* import() */ 864).then(__nccwpck_require__.bind(__nccwpck_require__, 864));
    const fallback = await anchors.workflow();
    const document = toSarif(report.findings, {
        gateVersion: context.version,
        anchors: places,
        ...(fallback ? { fallback } : {}),
    });
    await host.files.writeText(path, `${JSON.stringify(document, null, 2)}\n`);
}
async function show(report, where, { host, request }) {
    const { display } = host;
    if (request.annotations === "auto")
        for (const annotation of report.annotations)
            display.annotate(annotation);
    await showSummary(display, renderSummary(report));
    showOutputs(display, outputsOf(report, where));
    display.outcome(`Outcome: ${report.outcome}. ${report.sentence}`);
    if (report.conclusion === "failure")
        display.fail();
}
/** The outputs of the action, by name. */
function outputsOf(report, where) {
    const { verdict, facts, tests } = report;
    const counts = tests && {
        total: tests.total,
        passed: tests.passed,
        failed: tests.failed,
        errors: tests.errors,
        skipped: tests.skipped,
        xfailed: tests.xfailed,
        xpassed: tests.xpassed,
        executed: tests.executed,
        source: tests.source,
    };
    return {
        verdict: verdict.status,
        reason: verdict.reason,
        supported: String(verdict.status === "supported"),
        action: report.policy.action,
        outcome: report.outcome,
        conclusion: report.conclusion,
        gpu: verdict.gpu?.name ?? "",
        "compute-capability": verdict.gpu?.computeCapability ?? "",
        driver: facts?.driver?.version ?? "",
        cuda: facts?.driver?.cuda ?? "",
        tensorrt: verdict.tensorrt ?? "",
        "newest-tensorrt": verdict.newestTensorrt ?? "",
        tests: JSON.stringify(counts),
        findings: JSON.stringify(Object.fromEntries(report.findings.map(({ id, count }) => [id, count]))),
        report: where.path,
        "check-url": where.checkUrl,
    };
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/version.js

/** Version of this package, as reports and `trt-gate --version` state it. */
const VERSION = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./build/post.js
/** Runs after the job in any case: closes a check run that is still open, and writes a report if the main step did not. */










const { env } = process;
const token = getInput("token");
runEntry(async () => {
    await leaveReport();
    await closeCheckRun();
});
/** Publishes a report where the main step was killed before it could. */
async function leaveReport() {
    if (getState("finished") === "true")
        return;
    const cwd = startFolder();
    const { temp } = readRequestContext(env, cwd, process.platform, (0,external_node_os_.tmpdir)());
    const reportDir = getInput("report-dir") || `${temp}/tensorrt-export-gate`;
    const annotations = getInput("annotations") === "off" ? "off" : "auto";
    await publish(brokenParts(new CancelledError("The job ended before the gate reached a verdict.")), {
        request: { annotations, check: "never", reportDir, sarif: "" },
        host: createActionHost(env, cwd, () => { }),
        context: readRunContext(env, { cwd, version: VERSION, secrets: [token].filter(Boolean) }),
        suiteAnnotations: [],
    });
}
async function closeCheckRun() {
    const open = Number(getState(CHECK_RUN_STATE));
    if (!Number.isSafeInteger(open) || open <= 0)
        return;
    const { closeAsCancelled } = loadChecks({ entry: require("url").pathToFileURL(__filename).href, depth: "../" });
    const problem = await closeAsCancelled(open, {
        token,
        apiUrl: apiUrl(env),
        repo: env.GITHUB_REPOSITORY ?? "",
    });
    if (problem && getInput("check") === "always")
        process.stdout.write(`The check run could not be closed: ${problem}\n`);
}

module.exports = __webpack_exports__;
/******/ })()
;