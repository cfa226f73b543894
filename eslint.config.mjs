import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", "dist-host/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "tsconfig.json",
          "src/gas/tsconfig.json",
          "src/dialog/tsconfig.json",
          "src/word/tsconfig.json",
          "host/tsconfig.json",
          "test/tsconfig.json",
          "bench/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers and booleans read well in template strings; the rest of the rule stays.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
      ],
      complexity: ["error", 12],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      complexity: ["error", 8],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Days are whole numbers inside; see day.ts." },
      ],
      "jsdoc/require-jsdoc": ["error", { publicOnly: true }],
      "jsdoc/require-description": "error",
      "jsdoc/require-example": ["error", { contexts: ["FunctionDeclaration"] }],
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        performance: "readonly",
        module: "readonly",
        setTimeout: "readonly",
      },
    },
  },
);
