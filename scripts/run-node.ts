import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a command ended, with all that it printed. */
export interface NodeResult {
  readonly code: number;
  readonly output: string;
}

/** What may differ from one run to the next. */
export interface NodeOptions {
  /** Settings beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (text: string) => void;
}

/** The folder of this repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The file behind a command that an npm package brings, such as `astro/bin/astro.mjs`. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
}

/** Runs a script with the Node that runs this one and keeps its output; never throws. */
export function runNode(args: readonly string[], options: NodeOptions = {}): Promise<NodeResult> {
  const { env = {}, cwd = ROOT, onOutput = () => {} } = options;
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      // Nobody asked to be counted, and colours would only be noise in a kept output.
      env: {
        ...inherited,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: string[] = [];
    const keep = (text: string): void => {
      pieces.push(text);
      onOutput(text);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => keep(`${error.message}\n`));
    child.on('close', (code) => resolve({ code: code ?? 1, output: pieces.join('') }));
  });
}
