/** What modules printed, shown in the step's log without being obeyed by the runner. */
import type { Report } from '../batch/report.ts';
/**
 * One group a module. While its text is printed the runner takes no commands, until the token that nobody can guess
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands).
 */
export declare function logModules({ modules }: Report): void;
