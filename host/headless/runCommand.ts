// Carries out one command of the command line.
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Finding } from "../../src/app/finding";
import type { ActionState } from "../../src/app/protocol";
import type { Host } from "../boot/bootHost";
import { bootNode } from "../boot/bootNode";
import { writeXlsx } from "../xlsx/writeXlsx";
import type { Command } from "./commandLine";
import { dialogOf, listActions, type AskBundle } from "./dialog";
import { emptyFile } from "./emptyFile";
import { checkOutput, openWorkbook, writeTexts, writeWhole } from "./files";
import { choicesOf, findAction } from "./findAction";
import { emptyReport, type ListedAction, type Report } from "./report";
import { runAction, type Outcome } from "./runAction";

/** @param dist - Folder of the bundle, as clasp pushes it. */
export async function runCommand(command: Command, dist: string): Promise<Report> {
  const { input, output } = command;
  if (input !== undefined && output !== undefined) await checkOutput(input, output);
  const file = input === undefined ? emptyFile() : await openWorkbook(input);
  const host = bootNode({ file, ...(await readBundle(dist)), now: command.now });
  try {
    host.recalculate();
    const ask = dialogOf(host);
    const report = emptyReport();
    if (command.list) return { ...report, actions: listed(ask, input !== undefined) };
    const problems = formulaFindings(host);
    if (command.menu === undefined) {
      const messages = [recalculated(host)];
      const done = { ...report, findings: problems, messages, charts: host.charts() };
      return await saved(host, command, done, []);
    }
    const action = findAction(listActions(ask), command.menu);
    const choices = choicesOf(action.fields, command.settings);
    // Every request is one execution at Google, with its own limits: the report counts the last, which writes.
    const execute: AskBundle = (request) => {
      host.resetServiceCalls();
      return ask(request);
    };
    const { report: outcome, texts }: Outcome = runAction(
      execute,
      action.id,
      choices,
      command.preview,
    );
    const done = {
      ...report,
      action: action.path,
      serviceCalls: host.serviceCalls(),
      charts: host.charts(),
      ...outcome,
    };
    return done.status === "ok" ? await saved(host, command, done, texts) : done;
  } finally {
    host.dispose();
  }
}

async function readBundle(dist: string): Promise<{ code: string; html: Record<string, string> }> {
  const pages = (await readdir(dist)).filter((name) => extname(name) === ".html");
  const texts = await Promise.all(pages.map((name) => readFile(join(dist, name), "utf8")));
  return {
    code: await readFile(join(dist, "Code.js"), "utf8"),
    html: Object.fromEntries(pages.map((name, index) => [name, texts[index] ?? ""])),
  };
}

/** Without a file the list itself says what is known; with one, each form is filled as the dialog would show it. */
function listed(ask: AskBundle, hasFile: boolean): ListedAction[] {
  return listActions(ask).map((action) => {
    const form = hasFile ? ask({ do: "form", action: action.id, choices: {} }) : undefined;
    return withDefaults(form?.kind === "form" ? form.action : action);
  });
}

const withDefaults = ({ fields, ...action }: ActionState): ListedAction => ({
  ...action,
  fields: fields.map(({ name, label, help, type, optional, options, value }) => ({
    name,
    label,
    help,
    type,
    optional,
    options,
    default: value,
  })),
});

const formulaFindings = (host: Host): Finding[] =>
  host.functionErrors().map(({ sheet, cell, message }) => ({
    severity: "lưu ý",
    sheet,
    cell,
    code: "formula-problem",
    text: message,
  }));

const recalculated = (host: Host): string => `Đã tính lại ${host.computedFormulas()} công thức.`;

/** --preview writes no file at all. */
async function saved(
  host: Host,
  command: Command,
  report: Report,
  texts: Outcome["texts"],
): Promise<Report> {
  if (command.preview) return report;
  const files = command.files === undefined ? [] : await writeTexts(command.files, texts);
  if (command.output === undefined) return { ...report, files };
  const file = host.save();
  await writeWhole(command.output, writeXlsx(file));
  return { ...report, files, messages: [...report.messages, ...file.losses] };
}
