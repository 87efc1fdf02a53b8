/** Opens an address in the browser of a person who sits at a desktop; does nothing on servers and in CI. */
import { spawn } from "node:child_process";

export function openBrowser(address: string, environment: NodeJS.ProcessEnv = process.env): void {
  const command = commandFor(process.platform, environment);
  if (command === undefined) return;
  const [program, ...options] = command;
  const opener = spawn(program, [...options, address], { stdio: "ignore", detached: true });
  // The address is printed anyway: a desktop without an opener is no failure.
  opener.on("error", () => undefined);
  opener.unref();
}

function commandFor(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly [string, ...string[]] | undefined {
  if (environment["CI"] !== undefined || environment["SSH_CONNECTION"] !== undefined || environment["BROWSER"] === "none") return undefined;
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  const hasDesktop = environment["DISPLAY"] !== undefined || environment["WAYLAND_DISPLAY"] !== undefined;
  return hasDesktop ? ["xdg-open"] : undefined;
}
