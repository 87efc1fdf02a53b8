/**
 * The custom functions of an add-in, as Excel comes to know them: what functions.json declares under the manifest's namespace, and what the
 * add-in's script associates with it. A function is there once both have come.
 */
import type { FunctionMetadata, FunctionsFile } from "./function-metadata";

export type CustomFunction = (...given: readonly unknown[]) => unknown;

export interface CallableFunction {
  readonly metadata: FunctionMetadata;
  readonly run: CustomFunction;
}

export class AddInFunctions {
  readonly #onChange: () => void;
  /** By the name in a formula, in capitals: "PHULUC.DOCSOTIEN". */
  readonly #declared = new Map<string, FunctionMetadata>();
  /** By id, in capitals as Excel compares them. */
  readonly #associated = new Map<string, CustomFunction>();
  #revision = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Another number after each change: who computed with the functions must compute anew. */
  get revision(): number {
    return this.#revision;
  }

  declare(namespace: string, file: FunctionsFile): void {
    for (const metadata of file.functions) this.#declared.set(`${namespace}.${metadata.name}`.toUpperCase(), metadata);
    this.#change();
  }

  /** As `CustomFunctions.associate` of office.js: one function by its id, or several. */
  associate(given: string | Readonly<Record<string, CustomFunction>>, run?: CustomFunction): void {
    const several = typeof given === "string" ? { ...(run && { [given]: run }) } : given;
    for (const [id, each] of Object.entries(several)) this.#associated.set(id.toUpperCase(), each);
    this.#change();
  }

  /** By the name as it stands in a formula; undefined shows #NAME?. */
  find(name: string): CallableFunction | undefined {
    const metadata = this.#declared.get(name.toUpperCase());
    const run = metadata && this.#associated.get(metadata.id.toUpperCase());
    return metadata && run && { metadata, run };
  }

  #change(): void {
    this.#revision += 1;
    this.#onChange();
  }
}
