import type { Answers, Argument, Reader } from "./functions/reader";
import { runPerCell } from "./functions/runPerCell";

type Readers<Values> = { readonly [K in keyof Values]: Reader<Values[K]> };

/** A custom function of the sheet. The order of its parameters is the order of the keys. */
export interface CustomFunction<Name extends string, Values> {
  readonly name: Name;
  readonly parameters: Readers<Values>;
  /** Arguments as Sheets hands them over. */
  readonly call: (args: readonly Argument[]) => Answers;
}

interface Definition<Name extends string, Values> {
  readonly name: Name;
  readonly parameters: Readers<Values>;
  /** Gets what the readers read. With a parameter per cell it runs once per cell. */
  readonly run: (values: Values) => Answers;
}

/** Infers what `run` receives from the readers of the parameters. Reading is declared, never written in `run`. */
export function defineFunction<const Name extends Uppercase<string>, Values>(
  definition: Definition<Name, Values>,
): CustomFunction<Name, Values> {
  const { name, parameters, run } = definition;
  const readers = Object.entries<Reader<unknown>>(parameters);
  return {
    name,
    parameters,
    // The mapped type `Readers` pairs every value with its reader; `Object.entries` cannot say so.
    call: (args) => runPerCell(readers, args, (values) => run(values as Values)),
  };
}
