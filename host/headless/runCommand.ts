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
import { checkOutput, openWorkbook, writeDownloads, writeWhole, type Download } from "./files";
import { choicesOf, findAction } from "./findAction";
import { wordMaker } from "./makeWord";
import { emptyReport, type ListedAction, type Report } from "./report";
import { runAction, type Outcome } from "./runAction";

/** @param dist - Folder of the bundle, as clasp pushes it. */
export async function runCommand(command: Command, dist: string): Promise<Report> {
  const { input, output } = command;
  if (input !== undefined && output !== undefined) await checkOutput(input, output);
  const file = input === undefined ? emptyFile() : await openWorkbook(input);
  const bundle = await readBundle(dist);
  const host = bootNode({ file, ...bundle, now: command.now });
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
    // All calls of the run are counted: those of the preview, and those of the commit, which looks at everything anew.
    host.resetServiceCalls();
    const { report: outcome, offered }: Outcome = runAction(
      ask,
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
    if (done.status !== "ok") return done;
    const messages = [...done.messages, ...unasked(offered, command)];
    const downloads = await downloadsOf(offered, command, bundle.html);
    return await saved(host, command, { ...done, messages }, downloads);
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

/** A document that nobody told where to put. */
const unasked = ({ documents }: Outcome["offered"], { files }: Command): readonly string[] =>
  files === undefined && documents.length > 0
    ? [`Có ${documents.length} tệp .docx để tải về; thêm --files THƯMỤC để ghi ra.`]
    : [];

/** Texts and documents as files; none are made where nobody asked for them. */
async function downloadsOf(
  { texts, documents }: Outcome["offered"],
  { files, preview }: Command,
  html: Readonly<Record<string, string>>,
): Promise<readonly Download[]> {
  if (files === undefined || preview) return [];
  const written = texts.map(({ title, text }) => ({ name: title, ending: ".txt", content: text }));
  if (documents.length === 0) return written;
  const makeWord = wordMaker(html["Word.html"] ?? "");
  const made = documents.map(async ({ name, document }) => ({
    name,
    ending: ".docx",
    content: await makeWord(document),
  }));
  return [...written, ...(await Promise.all(made))];
}

/** --preview writes no file at all. */
async function saved(
  host: Host,
  command: Command,
  report: Report,
  downloads: readonly Download[],
): Promise<Report> {
  if (command.preview) return report;
  const { files: folder } = command;
  const files = folder === undefined ? [] : await writeDownloads(folder, downloads);
  if (command.output === undefined) return { ...report, files };
  const file = host.save();
  await writeWhole(command.output, writeXlsx(file));
  return { ...report, files, messages: [...report.messages, ...file.losses] };
}
