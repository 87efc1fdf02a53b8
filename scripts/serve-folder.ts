/** A small static server for one folder, on this machine alone: nobody else on the network can reach it. */
import { createReadStream } from "node:fs";
import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import path from "node:path";
import { errorCode } from "./error-code";

export const loopback = "127.0.0.1";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

/**
 * Serves `folder` and settles when the server answers; port 0 takes any free one.
 * Rejects with node's own error (`code` "EADDRINUSE", "EACCES") where the port cannot be had.
 */
export function serveFolder(folder: string, port: number): Promise<{ readonly server: Server; readonly address: string }> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      refuse(response, 405);
      return;
    }
    void answer(root, request.url ?? "/", request.method === "HEAD", response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => {
      const bound = server.address();
      if (bound === null || typeof bound === "string") throw new Error("A TCP server has an address with a port");
      resolve({ server, address: `http://${loopback}:${String(bound.port)}/` });
    });
  });
}

async function answer(root: string, url: string, headOnly: boolean, response: ServerResponse): Promise<void> {
  const file = fileOf(root, url);
  const found = file === undefined ? undefined : await statsOf(file);
  if (file === undefined || found?.isFile() !== true) {
    refuse(response, 404);
    return;
  }
  response.writeHead(200, {
    "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
    "Content-Length": found.size,
    // A newcomer rebuilds and reloads: nothing old may be shown.
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  if (headOnly) response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** Undefined where there is nothing to read. */
async function statsOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}

/** The file that an address means; undefined where it is no address or leads out of the folder. */
function fileOf(root: string, url: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "");
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  if (name.includes("\0")) return undefined;
  const file = path.join(root, name.endsWith("/") ? `${name}index.html` : name);
  return file.startsWith(root + path.sep) ? file : undefined;
}

function refuse(response: ServerResponse, status: 404 | 405): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(status === 404 ? "Not found\n" : "Only GET\n");
}
