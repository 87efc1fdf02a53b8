/** A text that webpack puts into the bundle as a string (`asset/source`). */
declare module "*.txt" {
  const text: string;
  export = text;
}
