/** The file functions.json, which Excel reads for an add-in's custom functions: as far as a host needs it to call them. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  /** "matrix" takes a range as rows of cells. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
}
