/** How a command says that it could not do what was asked. */

/** 1: something failed; 2: the command was typed wrongly. */
export type FailureStatus = 1 | 2;

/** Ends the command: `message` is the one line that the user reads, and says what to do next. */
export class CommandFailure extends Error {
  override name = 'CommandFailure';
  readonly status: FailureStatus;

  constructor(message: string, status: FailureStatus = 1) {
    super(message);
    this.status = status;
  }
}
