/** `npm start`: builds the workbench, serves it on this machine and shows it. PORT chooses the port. */
import { build, workbenchFolder } from "./build";
import { errorCode } from "./error-code";
import { openBrowser } from "./open-browser";
import { loopback, serveFolder } from "./serve-folder";

const defaultPort = 3000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function stop(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function wantedPort(): number {
  const wanted = process.env["PORT"] ?? "";
  if (wanted === "") return defaultPort;
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535) stop(`PORT is "${wanted}", which is no port: give a number from 1 to 65535.`);
  return Number(wanted);
}

function explain(port: number, error: unknown): string {
  const code = errorCode(error);
  if (code === "EADDRINUSE") {
    return `Port ${String(port)} on ${loopback} is taken by another program. Choose another one: PORT=${String(port + 1)} npm start`;
  }
  if (code === "EACCES") return `This user may not open port ${String(port)}. Choose one above 1023: PORT=${String(defaultPort)} npm start`;
  throw error;
}

async function start(): Promise<void> {
  const port = wantedPort();
  say("Building the workbench …");
  await build().catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)));
  const { server, address } = await serveFolder(workbenchFolder, port).catch((error: unknown) => stop(explain(port, error)));
  const end = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  say(`The workbench is at ${address} (Ctrl+C ends it)`);
  openBrowser(address);
}

void start();
