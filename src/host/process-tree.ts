/** The processes of one suite: found by session, by process group and by a variable that their children inherit. */

import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";

/** Set for the suite to a value of its own, so that a process that left the group is still known. */
export const MARKER = "TRT_GATE_SUITE";

/** Whose processes are meant. */
export interface TreeIdentity {
  /** Leader of the session and group: the process that was spawned detached. null: the mark alone counts. */
  readonly leader: number | null;
  /** Value of the marker variable. */
  readonly mark: string;
}

export interface LiveProcess {
  readonly pid: number;
  readonly name: string;
}

/** Finds the suite's processes repeatedly; remembers which processes are not its own, so that a look costs little. */
export interface TreeView {
  /** Living processes, without zombies; null if this system does not show its processes. */
  members(): Promise<readonly LiveProcess[] | null>;
}

/** Looks at /proc. One view for one suite. */
export function createTreeView(identity: TreeIdentity, platform: string): TreeView {
  const strangers = new Set<number>();
  return {
    async members() {
      if (platform !== "linux") return null;
      const entries = await readdir("/proc").catch(() => null);
      if (!entries) return null;
      const found: LiveProcess[] = [];
      for (const entry of entries) {
        const pid = Number(entry);
        if (!Number.isInteger(pid) || pid === process.pid || strangers.has(pid)) continue;
        const answer = await membership(pid, identity);
        if (answer === "stranger") strangers.add(pid);
        else if (answer !== "gone") found.push(answer);
      }
      return found;
    },
  };
}

async function membership(
  pid: number,
  { leader, mark }: TreeIdentity,
): Promise<LiveProcess | "stranger" | "gone"> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => null);
  if (stat === null) return "gone";
  // The name may hold blanks and brackets, so that the fields are counted from its last bracket (proc(5)).
  const nameEnd = stat.lastIndexOf(")");
  const [state, , group, session] = stat.slice(nameEnd + 2).split(" ");
  if (state === "Z" || state === "X") return "gone";
  const member = { pid, name: stat.slice(stat.indexOf("(") + 1, nameEnd) };
  if (leader !== null && [pid, Number(group), Number(session)].includes(leader)) return member;
  // Session 0: a thread of the kernel.
  if (session === "0") return "stranger";
  const environ = await readFile(`/proc/${pid}/environ`, "latin1").catch(refusedOrGone);
  // Empty for a moment while a program is being started: ask again next time.
  if (environ === "") return "gone";
  return environ?.includes(`${MARKER}=${mark}`) ? member : "stranger";
}

/** null if another user's process cannot be read, "" if it no longer exists. */
function refusedOrGone(error: NodeJS.ErrnoException): null | "" {
  return error.code === "EACCES" || error.code === "EPERM" ? null : "";
}

/** How long the tree has to end by itself after SIGTERM, in milliseconds. The runner gives a step 7.5 s. */
export const TERM_GRACE_MS = 4000;
const KILL_ROUNDS = 20;
const POLL_MS = 100;

/**
 * Ends every process of the tree: SIGTERM, a grace, then SIGKILL until none is left.
 * @param hurry resolves when the grace is to be cut short.
 * @returns what is still alive, in words; empty if nothing is.
 */
export async function endTree(
  identity: TreeIdentity & { readonly leader: number },
  platform: string,
  options: {
    readonly graceMs?: number /** Asked while waiting: true cuts the grace short. */;
    readonly hurry?: () => boolean;
  } = {},
): Promise<readonly string[]> {
  if (platform === "win32") return endWindowsTree(identity.leader);
  const view = createTreeView(identity, platform);
  const graceMs = options.graceMs ?? TERM_GRACE_MS;
  await signalAll(view, identity.leader, "SIGTERM");
  const polls = Math.ceil(graceMs / POLL_MS);
  for (let i = 0; i < polls && options.hurry?.() !== true; i++) {
    if (!(await isAlive(view, identity.leader))) return [];
    await delay(POLL_MS);
  }
  for (let i = 0; i < KILL_ROUNDS; i++) {
    await signalAll(view, identity.leader, "SIGKILL");
    if (!(await isAlive(view, identity.leader))) return [];
    await delay(POLL_MS);
  }
  const left = (await view.members()) ?? [];
  if (left.length === 0) return ["a process of the suite could not be ended"];
  return left.map(({ pid, name }) => `process ${pid} (${name}) of the suite could not be ended`);
}

async function signalAll(view: TreeView, leader: number, signal: NodeJS.Signals): Promise<void> {
  send(-leader, signal);
  for (const { pid } of (await view.members()) ?? []) send(pid, signal);
}

/** Sends a signal and ignores errors: processes may have ended or belong to another user, and are counted afterwards. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

async function isAlive(view: TreeView, leader: number): Promise<boolean> {
  const members = await view.members();
  // Without /proc only the group can be checked. A zombie in it counts as alive, which only costs time.
  return members === null ? send(-leader, 0) : members.length > 0;
}

function endWindowsTree(leader: number): Promise<readonly string[]> {
  return new Promise((resolve) => {
    execFile("taskkill", ["/T", "/F", "/PID", String(leader)], { timeout: 10_000 }, (error) => {
      // 128: there is no such process any more.
      resolve(error && error.code !== 128 ? [`taskkill could not end the suite: ${error.message}`] : []);
    });
  });
}
