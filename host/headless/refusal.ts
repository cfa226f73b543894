/** The command cannot be carried out as given; the message says in Vietnamese what to change. */
export class Refusal extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Refusal";
  }
}
