/** Turns the manifest of development into one that an organisation hands out: the same, with every address on its own server. */

/** Where the manifest of the repository points to. */
export const developmentAddress = "https://localhost:3000";

export type AddressProblem = "not-an-address" | "not-https" | "not-plain";

/**
 * The address without a slash at its end: an origin, or a folder on one ("https://noibo.example.vn/phuluc").
 * Excel opens panes over https alone; a query, a fragment or a name and password have no place in it.
 */
export function readAddress(typed: string): { readonly address: string } | { readonly problem: AddressProblem } {
  if (!URL.canParse(typed)) return { problem: "not-an-address" };
  const url = new URL(typed);
  if (url.protocol !== "https:") return { problem: "not-https" };
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "") return { problem: "not-plain" };
  return { address: `${url.origin}${url.pathname.replace(/\/+$/, "")}` };
}

/** `address` is what `readAddress` returned. Throws where the manifest does not point to `developmentAddress` any more. */
export function deployableManifest(manifest: string, address: string): string {
  if (!manifest.includes(developmentAddress)) throw new Error(`The manifest does not mention ${developmentAddress}`);
  const { origin } = new URL(address);
  return manifest
    .replace(/<!--[^]*?-->\s*/, "")
    .replace(`<AppDomain>${developmentAddress}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${developmentAddress}/`, `"${address}/`);
}
