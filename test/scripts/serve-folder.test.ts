import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveFolder } from "../../scripts/serve-folder";

let around: string;
let server: Server;
let address: string;

beforeAll(async () => {
  around = await mkdtemp(path.join(tmpdir(), "serve-folder-"));
  const folder = path.join(around, "site");
  await mkdir(folder);
  await writeFile(path.join(folder, "index.html"), "<p>trang</p>");
  await writeFile(path.join(folder, "engine.wasm"), "0");
  await writeFile(path.join(around, "secret.txt"), "secret");
  ({ server, address } = await serveFolder(folder, 0));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(around, { recursive: true });
});

/** Not `fetch`: it would tidy the address before it asks. */
function ask(
  rawPath: string,
  method = "GET",
): Promise<{ readonly status: number | undefined; readonly type: string | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path: rawPath, method }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode, type: response.headers["content-type"], text }));
    })
      .on("error", reject)
      .end();
  });
}

test("it listens on this machine alone", () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test("a folder is its index.html, files have their types", async () => {
  expect(await ask("/?lang=en")).toEqual({ status: 200, type: "text/html; charset=utf-8", text: "<p>trang</p>" });
  expect((await ask("/engine.wasm")).type).toBe("application/wasm");
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/a/../../secret.txt", "/%", "/index.html%00.txt", "/missing.js"])(
  "%s is not found",
  async (rawPath) => {
    const answer = await ask(rawPath);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain("secret");
  },
);

test("nothing but reading is allowed", async () => {
  expect((await ask("/", "POST")).status).toBe(405);
  expect(await ask("/", "HEAD")).toMatchObject({ status: 200, text: "" });
});

test("a port that is taken is an error with node's own code", async () => {
  await expect(serveFolder(around, Number(new URL(address).port))).rejects.toMatchObject({ code: "EADDRINUSE" });
});
