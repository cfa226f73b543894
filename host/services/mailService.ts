// MailApp: letters stay on this machine, in an outbox that tests and the page can read.
import { fail, type Desk } from "./desk";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** What a day allows, and what was sent. */
export interface Outbox {
  quota: number;
  readonly letters: Letter[];
}

/** Google refuses what cannot be an address. */
const ADDRESS = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

export class MailAppFace {
  readonly #desk: Desk;
  constructor(desk: Desk) {
    this.#desk = desk;
  }
  getRemainingDailyQuota(): number {
    const { quota, letters } = this.#desk.outbox;
    return Math.max(0, quota - letters.length);
  }
  sendEmail(to: string, subject: string, body: string): void {
    if (typeof to !== "string" || typeof subject !== "string" || typeof body !== "string") {
      fail(this.#desk, "Máy chủ thử: MailApp.sendEmail chỉ nhận (recipient, subject, body)");
    }
    if (!ADDRESS.test(to)) fail(this.#desk, `Invalid email: ${to}`);
    if (this.getRemainingDailyQuota() === 0) {
      fail(this.#desk, "Service invoked too many times for one day: email.");
    }
    this.#desk.outbox.letters.push({ to, subject, body });
  }
}
