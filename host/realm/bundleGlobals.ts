// What Google would find in the bundle: its top-level function declarations, and which of them are documented for cells.
export interface BundleGlobals {
  readonly globals: string[];
  readonly customFunctions: string[];
}

export function bundleGlobals(code: string): BundleGlobals {
  const globals = [...code.matchAll(/^(?:async )?function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map(
    (found) => found[1] ?? "",
  );
  const customFunctions = [
    ...code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g),
  ]
    .filter((found) => /@customfunction\b/i.test(found[1] ?? ""))
    .map((found) => found[2] ?? "");
  return {
    globals: [...new Set(globals)],
    customFunctions: customFunctions.filter((name) => globals.includes(name)),
  };
}
