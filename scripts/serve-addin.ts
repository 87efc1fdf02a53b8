/**
 * `npm run serve-addin`, after `npm run build`: serves dist/ at https://localhost:3000, where manifest.xml points to.
 * The certificate is made by office-addin-dev-certs, which asks once whether this machine may trust it.
 */
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { createServer } from "node:tls";
import { fileURLToPath } from "node:url";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { developmentAddress } from "./deployable-manifest";
import { loopback, serveFolder } from "./serve-folder";

const folder = fileURLToPath(new URL("../dist", import.meta.url));

async function serve(): Promise<void> {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: run npm run build first`);
  const certificate = await getHttpsServerOptions();
  const { address } = await serveFolder(folder, 0);
  const plainPort = Number(new URL(address).port);
  const front = createServer(certificate, (socket) => {
    const plain = connect(plainPort, loopback);
    // Either side may hang up at any time; the other one then ends as well.
    socket.on("error", () => plain.destroy()).pipe(plain);
    plain.on("error", () => socket.destroy()).pipe(socket);
  });
  // "localhost" is ::1 on some machines and 127.0.0.1 on others: listen where this one looks it up.
  front.listen(Number(new URL(developmentAddress).port), "localhost", () =>
    console.log(`The add-in is served at ${developmentAddress} (Ctrl+C ends it)`),
  );
}

void serve();
