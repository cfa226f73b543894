/** A wrong argument of a custom function. Its message is the sentence that the cell shows. */
export class ArgumentError extends Error {}
