/** The result of a run as the job summary: failures first, then a table. */
import type { Report } from '../batch/report.ts';
export declare function renderMarkdown(report: Report): string;
