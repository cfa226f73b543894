/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-is-the-bottom",
      comment: "Rules of the office know no sheet, no text and no Google.",
      severity: "error",
      from: { path: "^src/domain" },
      to: { pathNot: "^src/domain" },
    },
    {
      name: "app-knows-only-domain",
      comment: "Actions are pure: they see snapshots and return plans.",
      severity: "error",
      from: { path: "^src/app" },
      to: { pathNot: "^src/(app|domain)" },
    },
    {
      name: "gas-knows-app-and-domain",
      severity: "error",
      from: { path: "^src/gas" },
      to: { pathNot: "^src/(gas|app|domain)" },
    },
    {
      name: "dialog-imports-only-types",
      comment: "The page speaks to the server through the protocol; it carries no rules.",
      severity: "error",
      from: { path: "^src/dialog" },
      to: { pathNot: "^src/dialog", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "host-runs-the-bundle",
      comment: "The host runs dist/ as Google does; from src it may take types only.",
      severity: "error",
      from: { path: "^host" },
      to: { path: "^src", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "word-imports-only-types",
      comment: "The page that makes .docx files sees documents as data; how they look is its own.",
      severity: "error",
      from: { path: "^src/word" },
      to: { path: "^src", pathNot: "^src/word", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-from-npm-ships",
      comment: "But for docx, in a page of its own that loads when a document is wanted.",
      severity: "error",
      from: { path: "^src" },
      to: {
        pathNot: "node_modules/docx/",
        dependencyTypes: ["npm", "npm-dev", "core"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "docx-only-in-word",
      severity: "error",
      from: { path: "^(src|host)", pathNot: "^src/word" },
      to: { path: "node_modules/docx/" },
    },
    {
      name: "no-cycles",
      comment:
        "Except where Google's own objects know each other: a range its sheet, a sheet its spreadsheet.",
      severity: "error",
      from: { pathNot: "^host/services" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|dist-host)/" },
  },
};
