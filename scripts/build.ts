/** Runs webpack over the add-in and the workbench, in a process of its own. */
import { spawn } from "node:child_process";
import path from "node:path";

/** npm runs every script in the folder of its package.json. */
export const projectFolder = process.cwd();
export const workbenchFolder = path.join(projectFolder, "build", "workbench");

/** Builds both into dist/ and build/workbench/. Rejects with what webpack said. */
export function build(): Promise<void> {
  const webpack = spawn(process.execPath, [path.join(projectFolder, "node_modules/webpack/bin/webpack.js")], {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  webpack.stdout.on("data", listen);
  webpack.stderr.on("data", listen);
  return new Promise((resolve, reject) => {
    webpack.on("error", reject);
    webpack.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build failed.\n${said}`));
    });
  });
}
