// What the dialog (and the headless command line) says to the bundle through `callDialog`, and hears back.
// Both sides cross as one JSON text: google.script.run carries no Date, and turns undefined into null.
import type { Finding } from "./finding";
import type { Question } from "./plan/outcome";
import type { NamedDocument, PreviewTable } from "./plan/plan";

/** What the form holds, by field name, as typed. A field left out takes its default. */
export type Choices = Readonly<Record<string, string>>;

export type Request =
  | { readonly do: "list" }
  | { readonly do: "form"; readonly action: string; readonly choices: Choices }
  | { readonly do: "preview"; readonly action: string; readonly choices: Choices }
  /** The page that makes .docx files, as text. */
  | { readonly do: "word" }
  | {
      readonly do: "commit";
      readonly action: string;
      readonly choices: Choices;
      /** Of the plan that the person saw. */
      readonly hash: string;
    };

export type FieldType =
  "table" | "column" | "choice" | "whole" | "number" | "day" | "text" | "lines" | "units";

/** One field of the form, ready to draw. */
export interface FieldState {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly type: FieldType;
  readonly optional: boolean;
  /** What may be chosen; null when free text, or when only a workbook can tell. */
  readonly options: readonly string[] | null;
  /** What was typed, else the default; null when there is neither. */
  readonly value: string | null;
  /** Why the value cannot be used, or what has to be asked; "" when all is well. */
  readonly remark: string;
  /** Does not matter with what the fields before it say: not drawn. */
  readonly isIdle?: true | undefined;
}

export interface ActionState {
  readonly id: string;
  /** Such as "Chỉ tiêu > Phân bổ chỉ tiêu". */
  readonly path: string;
  readonly summary: string;
  readonly fields: readonly FieldState[];
}

/** What a write touches, for people: "'Bảng trống'!D6:D24", 19 cells. */
export interface WriteState {
  readonly sheet: string;
  readonly range: string;
  readonly cells: number;
}

export type Response =
  | { readonly kind: "list"; readonly actions: readonly ActionState[] }
  | { readonly kind: "form"; readonly action: ActionState }
  | {
      readonly kind: "preview";
      readonly hash: string;
      readonly summary: readonly string[];
      readonly tables: readonly PreviewTable[];
      readonly findings: readonly Finding[];
      readonly writes: readonly WriteState[];
      readonly texts: readonly { readonly title: string; readonly text: string }[];
      readonly documents: readonly NamedDocument[];
      /** False when a finding `lỗi` stands in the way, or there is nothing to write. */
      readonly canCommit: boolean;
      /** What the button says, where it is not "Ghi vào bảng". */
      readonly commit?: string;
    }
  | { readonly kind: "word"; readonly page: string }
  | { readonly kind: "questions"; readonly questions: readonly Question[] }
  /** `refused`: bad input, or the table was edited meanwhile. `failed`: a fault of ours or of Google's. */
  | {
      readonly kind: "stopped";
      readonly status: "refused" | "failed";
      readonly code: string;
      readonly messages: readonly string[];
    }
  | {
      readonly kind: "committed";
      /** What stands above, where it is not "Đã ghi xong". */
      readonly done?: string;
      readonly messages: readonly string[];
      readonly writes: readonly WriteState[];
      readonly findings: readonly Finding[];
    };
