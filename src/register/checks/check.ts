import type { Problem } from '../problem.ts';
import type { RawRegister } from '../raw-register.ts';

/** One rule of the register: pure, and quiet about files that another rule already calls broken. */
export interface Check {
  /** The name of its file, of its folder in `fixtures/`, and what a reader may search for. */
  readonly id: string;
  /** The rule in one sentence. */
  readonly say: string;
  readonly run: (register: RawRegister) => Problem[];
}
