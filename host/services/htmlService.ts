// HtmlService: pages from the bundle's own files. Templates are not needed and not there.
import { fail, type Desk } from "./desk";
import { loud } from "./loud";

export class HtmlOutput {
  #content: string;
  #title = "";
  #width: number | undefined;
  #height: number | undefined;

  constructor(content: string) {
    this.#content = content;
  }
  getContent(): string {
    return this.#content;
  }
  setContent(content: string): this {
    this.#content = content;
    return this;
  }
  append(text: string): this {
    this.#content += text;
    return this;
  }
  clear(): this {
    this.#content = "";
    return this;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): this {
    this.#title = title;
    return this;
  }
  getWidth(): number | undefined {
    return this.#width;
  }
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }
  getHeight(): number | undefined {
    return this.#height;
  }
  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
  addMetaTag(): this {
    return this;
  }
  setSandboxMode(): this {
    return this;
  }
}

export class HtmlServiceFace {
  readonly #desk: Desk;
  readonly SandboxMode = { IFRAME: "IFRAME" } as const;
  readonly XFrameOptionsMode = { DEFAULT: "DEFAULT", ALLOWALL: "ALLOWALL" } as const;

  constructor(desk: Desk) {
    this.#desk = desk;
  }
  createHtmlOutput(content: unknown = ""): HtmlOutput {
    return loud(this.#desk, "HtmlOutput", new HtmlOutput(String(content)));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const content = this.#desk.html[name] ?? this.#desk.html[`${name}.html`];
    if (content === undefined) return fail(this.#desk, `No HTML file named ${name} was found.`);
    return this.createHtmlOutput(content);
  }
}
