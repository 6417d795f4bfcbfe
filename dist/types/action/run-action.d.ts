/** The action, step by step: inputs, modules, run, log, outputs, summary. */
import type { Host } from '../wizer/host.ts';
export declare function runAction(host: Host, env: Readonly<Record<string, string | undefined>>): Promise<void>;
