/** The result of a run as a table for a terminal: failures first. */
import type { Report } from '../batch/report.ts';
export type TerminalOptions = {
    readonly color: boolean;
};
export declare function renderTerminal(report: Report, { color }: TerminalOptions): string;
