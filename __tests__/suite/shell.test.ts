import { describe, expect, test } from "@jest/globals";
import { planShell, ShellError } from "../../src/suite/shell.ts";

describe("the command line of a shell", () => {
  test.each([
    ["bash", ["bash", "--noprofile", "--norc", "-eo", "pipefail", "/t/s.sh"]],
    ["sh", ["sh", "-e", "/t/s.sh"]],
    ["python", ["python", "/t/s.sh"]],
    ["pwsh", ["pwsh", "-command", ". '/t/s.sh'"]],
    ["powershell", ["powershell", "-command", ". '/t/s.sh'"]],
    ["cmd", ["cmd", "/D", "/E:ON", "/V:OFF", "/S", "/C", 'CALL "/t/s.sh"']],
    ["BASH", ["bash", "--noprofile", "--norc", "-eo", "pipefail", "/t/s.sh"]],
    ["perl {0}", ["perl", "/t/s.sh"]],
    ["bash -l {0}", ["bash", "-l", "/t/s.sh"]],
    ["env X='a b' sh {0} --log={0}.log", ["env", "X=a b", "sh", "/t/s.sh", "--log=/t/s.sh.log"]],
  ])("%s", (shell, argv) => {
    expect(planShell(shell, "").argv("/t/s.sh")).toEqual(argv);
  });

  test("a path stays what it is, whatever it contains", () => {
    expect(planShell("perl {0}", "").argv("/a $& b/it's {0}")).toEqual(["perl", "/a $& b/it's {0}"]);
    expect(planShell("pwsh", "").argv("/it's {0}")).toEqual(["pwsh", "-command", ". '/it''s {0}'"]);
    // Whose quotes these are, only the user knows.
    expect(planShell(`ssh host "sh '{0}'"`, "").argv("/it's")).toEqual(["ssh", "host", "sh '/it's'"]);
  });

  test.each([
    ["fish", /"fish" is not known; use bash, sh, python, pwsh, powershell, cmd, or a template with \{0\}/],
    ["", /"" is not known/],
    ["{0}", /the program's name is missing/],
    ["perl '{0}", /has an open ' quote; close it/],
  ])("%j is refused with what is allowed", (shell, message) => {
    expect(() => planShell(shell, "x")).toThrow(ShellError);
    expect(() => planShell(shell, "x")).toThrow(message);
  });

  test.each([
    ["bash", ".sh"],
    [" SH ", ".sh"],
    ["python", ".py"],
    ["pwsh", ".ps1"],
    ["powershell", ".ps1"],
    ["cmd", ".cmd"],
    ["perl {0}", ""],
  ])("a script of %s ends in %j", (shell, extension) => {
    expect(planShell(shell, "x").extension).toBe(extension);
  });

  test("PowerShell and cmd scripts are wrapped so that a failure ends them", () => {
    expect(planShell("pwsh", "a").content).toBe(
      "$ErrorActionPreference = 'stop'\na\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n",
    );
    expect(planShell("cmd", "a\nb", true).content).toBe("@echo off\r\na\r\nb\r\n");
    expect(planShell("bash", "a\n").content).toBe("a\n");
  });
});
